"""Parts of the settings page about the own profile: name, PIN, erasing."""
