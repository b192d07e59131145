"""Invented people of the sample office: Kazakh and Russian names put together by chance; nobody is meant."""

import random

import msgspec

KAZAKH_SURNAMES = (
    ("Абдрахманов", "Abdrakhmanov"), ("Ахметов", "Akhmetov"), ("Әлімбеков", "Alimbekov"), ("Байжанов", "Baizhanov"),
    ("Бекенов", "Bekenov"), ("Ғабдуллин", "Gabdullin"), ("Дүйсенов", "Duisenov"), ("Ережепов", "Yerezhepov"),
    ("Есенов", "Yessenov"), ("Жақсылықов", "Zhaksylykov"), ("Жүнісов", "Zhunisov"), ("Иманғалиев", "Imangaliyev"),
    ("Кенжебаев", "Kenzhebayev"), ("Қасымов", "Kassymov"), ("Құдайбергенов", "Kudaibergenov"),
    ("Мұқанов", "Mukanov"), ("Нұрпейісов", "Nurpeissov"), ("Омаров", "Omarov"), ("Оспанов", "Ospanov"),
    ("Өтегенов", "Otegenov"), ("Рахымов", "Rakhymov"), ("Садықов", "Sadykov"), ("Сәрсенов", "Sarsenov"),
    ("Смағұлов", "Smagulov"), ("Тілеубаев", "Tileubayev"), ("Төлегенов", "Tolegenov"), ("Тұрсынов", "Tursynov"),
    ("Үсенов", "Ussenov"), ("Шәріпов", "Sharipov"), ("Ыбыраев", "Ybyrayev"),
)  # fmt: skip
RUSSIAN_SURNAMES = (
    ("Белов", "Belov"), ("Громов", "Gromov"), ("Ершов", "Yershov"), ("Калинин", "Kalinin"), ("Киселёв", "Kisselyov"),
    ("Лаптев", "Laptev"), ("Мельников", "Melnikov"), ("Орлов", "Orlov"), ("Рябов", "Ryabov"), ("Соболев", "Sobolev"),
    ("Тихонов", "Tikhonov"), ("Щербаков", "Shcherbakov"),
)  # fmt: skip
"""Surnames of men with their Latin form; those of women end in "а"."""

KAZAKH_MEN = (
    ("Айдос", "Aidos"), ("Арман", "Arman"), ("Бауыржан", "Bauyrzhan"), ("Данияр", "Daniyar"), ("Ерлан", "Yerlan"),
    ("Жандос", "Zhandos"), ("Қайрат", "Kairat"), ("Мақсат", "Maksat"), ("Нұрлан", "Nurlan"), ("Олжас", "Olzhas"),
    ("Руслан", "Ruslan"), ("Самат", "Samat"), ("Тимур", "Timur"), ("Шыңғыс", "Shyngys"),
)  # fmt: skip
KAZAKH_WOMEN = (
    ("Айгүл", "Aigul"), ("Әсел", "Assel"), ("Әлия", "Aliya"), ("Гүлнәр", "Gulnar"), ("Динара", "Dinara"),
    ("Жанар", "Zhanar"), ("Күләш", "Kulyash"), ("Қарлығаш", "Karlygash"), ("Мәдина", "Madina"),
    ("Назгүл", "Nazgul"), ("Салтанат", "Saltanat"), ("Сәуле", "Saule"), ("Шолпан", "Sholpan"), ("Ұлжан", "Ulzhan"),
)  # fmt: skip
RUSSIAN_MEN = (
    ("Алексей", "Alexey"), ("Виктор", "Viktor"), ("Дмитрий", "Dmitriy"), ("Игорь", "Igor"), ("Павел", "Pavel"),
    ("Сергей", "Sergey"),
)  # fmt: skip
RUSSIAN_WOMEN = (
    ("Анна", "Anna"), ("Елена", "Yelena"), ("Ирина", "Irina"), ("Наталья", "Natalya"), ("Ольга", "Olga"),
    ("Татьяна", "Tatyana"),
)  # fmt: skip
KAZAKH_FATHERS = ("Асқар", "Болат", "Дәулет", "Ермек", "Қанат", "Марат", "Нұрсұлтан", "Серік", "Талғат")
RUSSIAN_FATHERS = (
    ("Андреевич", "Андреевна"), ("Викторович", "Викторовна"), ("Иванович", "Ивановна"), ("Петрович", "Петровна"),
    ("Юрьевич", "Юрьевна"),
)  # fmt: skip

RUSSIAN_SHARE = 0.22


class Name(msgspec.Struct, frozen=True):
    """A whole name, surname first, and its Latin form without the father's name."""

    local: str
    latin: str


def invented_names(count: int, *, seed: int) -> list[Name]:
    """Return different names, the same ones for the same seed; at most about six thousand can be made."""
    draw = random.Random(seed)  # noqa: S311 - invented people
    found: dict[str, Name] = {}
    while len(found) < count:
        name = _russian(draw) if draw.random() < RUSSIAN_SHARE else _kazakh(draw)
        found.setdefault(name.local, name)
    return list(found.values())


def _kazakh(draw: random.Random) -> Name:
    woman = draw.random() < 0.56
    surname = _surname(draw.choice(KAZAKH_SURNAMES), woman=woman)
    given = draw.choice(KAZAKH_WOMEN if woman else KAZAKH_MEN)
    father = draw.choice(KAZAKH_FATHERS) + ("қызы" if woman else "ұлы")
    return Name(f"{surname[0]} {given[0]} {father}", f"{surname[1]} {given[1]}")


def _russian(draw: random.Random) -> Name:
    woman = draw.random() < 0.56
    surname = _surname(draw.choice(RUSSIAN_SURNAMES), woman=woman)
    given = draw.choice(RUSSIAN_WOMEN if woman else RUSSIAN_MEN)
    father = draw.choice(RUSSIAN_FATHERS)[woman]
    return Name(f"{surname[0]} {given[0]} {father}", f"{surname[1]} {given[1]}")


def _surname(told: tuple[str, str], *, woman: bool) -> tuple[str, str]:
    return (f"{told[0]}а", f"{told[1]}a") if woman else told
