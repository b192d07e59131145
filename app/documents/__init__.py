"""Documents as PDF, made with reportlab; every module here imports it only inside functions."""
