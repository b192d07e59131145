"""People come from tables as offices have them, all or nothing, as often as one likes; hostile tables are refused."""

import io
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from app.base.errors import StorageError
from app.services.people_import import Preview, import_people, open_table, preview, remapped
from app.storage.register.departments import Department, all_departments, people_below, put_departments
from app.storage.register.opening import Register
from app.storage.register.people import count_people, person_of

HEADING = ("Табельный номер", "Ф.И.О.", "ФИО латиницей", "Подразделение", "Должность")
ROWS = (
    (
        "007",
        "Сәрсенова Айгүл Ерболқызы",
        "Sarsenova Aigul",
        "Министрлік / Цифрлық департамент / Бірінші бөлім",
        "маман",
    ),
    ("7", "Ким Дмитрий Олегович", "Kim Dmitriy", "Министрлік / Цифрлық департамент", "эксперт"),
    ("K-12/3", "Қасымов Нұрлан", "Qasymov Nurlan", "Министрлік", ""),
)


def csv_file(path: Path, *rows: tuple[str, ...], heading: tuple[str, ...] = HEADING, encoding: str = "utf-8") -> Path:
    path.write_bytes("\r\n".join(";".join(one) for one in (heading, *rows)).encode(encoding))
    return path


def book(path: Path, *rows: tuple[object, ...], heading: tuple[str, ...] = HEADING) -> Path:
    made = Workbook()
    for row in (heading, *rows):
        made.active.append(row)
    made.save(path)
    return path


def shown(path: Path) -> Preview:
    return preview(open_table(path))


def test_columns_are_guessed_and_five_rows_shown(tmp_path: Path) -> None:
    many = [(str(number), "Сәрсенова Айгүл", "", "Министрлік", "") for number in range(100, 109)]
    told = shown(csv_file(tmp_path / "list.csv", *ROWS, *many))
    assert (told.count, len(told.people), told.errors) == (12, 5, ())
    first = told.people[0]
    assert (first.row, first.employee, first.name, first.latin) == (2, "007", ROWS[0][1], "Sarsenova Aigul")
    assert (first.department, first.post) == (("Министрлік", "Цифрлық департамент", "Бірінші бөлім"), "маман")


@pytest.mark.parametrize(
    ("heading", "roles"),
    [
        (("Табель нөмірі", "Аты-жөні", "Құрылымдық бөлімше", "Лауазымы"), ["employee", "name", "department", "post"]),
        (("Employee ID", "Full name", "Department", "Job title"), ["employee", "name", "department", "post"]),
        (("№ п/п", "Фамилия", "Имя", "Отчество", "Таб. номер"), ["last", "first", "patronymic", "employee"]),
        (("Post", "Last name", "First name", "Personnel number"), ["post", "last", "first", "employee"]),
        (("ID", "Name", "Department", "Parent department"), ["employee", "name", "department", "parent"]),
    ],
)
def test_headings_are_known_in_three_languages(tmp_path: Path, heading: tuple[str, ...], roles: list[str]) -> None:
    table = open_table(csv_file(tmp_path / "list.csv", ("1",) * len(heading), heading=heading))
    assert sorted(table.mapping.columns, key=table.mapping.columns.__getitem__) == roles


def test_a_wrong_guess_is_changed_by_hand(tmp_path: Path) -> None:
    path = csv_file(tmp_path / "list.csv", ("x", "1", "Айгүл"), heading=("a", "b", "c"))
    table = open_table(path)
    with pytest.raises(StorageError, match="no column for: employee, name"):
        preview(table)
    (person,) = preview(remapped(table, {"employee": 1, "name": 2})).people
    assert (person.employee, person.name) == ("1", "Айгүл")


@pytest.mark.parametrize(
    ("encoding", "name"),
    [
        ("utf-8", "Сәрсенова Айгүл"),
        ("utf-8-sig", "Сәрсенова Айгүл"),
        ("utf-16", "Сәрсенова Айгүл"),
        ("utf-16-le", "Сәрсенова Айгүл"),
        ("utf-16-be", "Сәрсенова Айгүл"),
        ("cp1251", "Иванова Анна"),
        ("kz1048", "Сәрсенова Айгүл"),
    ],
)
def test_the_encoding_is_found(tmp_path: Path, encoding: str, name: str) -> None:
    (person,) = shown(csv_file(tmp_path / "list.csv", ("1", name, "", "", ""), encoding=encoding)).people
    assert person.name == name


def test_letters_that_an_encoding_lost_are_noticed(tmp_path: Path) -> None:
    told = shown(csv_file(tmp_path / "list.csv", ("1", "С?рсенова Айг?л", "", "", "")))
    assert (told.people, ["lost letters" in str(one) for one in told.errors]) == ((), [True])


def test_numbers_in_a_workbook_keep_what_the_sheet_shows(tmp_path: Path) -> None:
    made = Workbook()
    for row in (
        HEADING,
        (7, "Сәрсенова Айгүл"),
        (8.0, "Ким Дмитрий"),
        ("009", "Қасымов Нұрлан"),
        (123456789012, "А Б"),
    ):
        made.active.append(row)
    made.active["A2"].number_format = "000"
    made.save(tmp_path / "list.xlsx")
    assert [one.employee for one in shown(tmp_path / "list.xlsx").people] == ["007", "8", "009", "123456789012"]


def test_people_and_their_tree_come_in_and_the_same_file_changes_nothing(register: Register, tmp_path: Path) -> None:
    table = open_table(book(tmp_path / "list.xlsx", *ROWS))
    first, again = import_people(register, table), import_people(register, table)
    assert (first.added, first.departments, first.stored) == (3, 3, True)
    assert (again.added, again.changed, again.unchanged, again.departments, again.absent) == (0, 0, 3, 0, 0)
    with register.reading() as connection:
        names = {one.names["ru"] for one in all_departments(connection)}
        top = next(one for one in all_departments(connection) if not one.parent)
        person = person_of(connection, "007")
        assert people_below(connection, top.id) == 3
    assert names == {"Министрлік", "Цифрлық департамент", "Бірінші бөлім"}
    assert person
    assert (person.name, person.latin, person.post) == (ROWS[0][1], "Sarsenova Aigul", "маман")


def test_what_changed_is_changed_and_who_is_missing_stays(register: Register, tmp_path: Path) -> None:
    import_people(register, open_table(csv_file(tmp_path / "a.csv", *ROWS)))
    moved = ("7", "Ким Дмитрий Олегович", "Kim Dmitriy", "Министрлік", "басшы")
    told = import_people(register, open_table(csv_file(tmp_path / "b.csv", moved)))
    assert (told.added, told.changed, told.unchanged, told.absent) == (0, 1, 0, 2)


def test_what_a_table_has_no_column_for_stays(register: Register, tmp_path: Path) -> None:
    import_people(register, open_table(csv_file(tmp_path / "a.csv", *ROWS)))
    short = csv_file(tmp_path / "b.csv", ("007", "Жаңа Аты"), heading=("Табельный номер", "ФИО"))
    import_people(register, open_table(short))
    with register.reading() as connection:
        person = person_of(connection, "007")
    assert person
    assert (person.name, person.latin, person.post, bool(person.department)) == (
        "Жаңа Аты",
        "Sarsenova Aigul",
        "маман",
        True,
    )


def test_departments_that_are_there_are_found_by_their_names(register: Register, tmp_path: Path) -> None:
    with register.writing() as connection:
        own = [Department(id="m", names={"kk": "Министрлік", "ru": "Министерство"})]
        put_departments(connection, own)
    import_people(register, open_table(csv_file(tmp_path / "a.csv", ("1", "А Б", "", "Министерство / Отдел", ""))))
    with register.reading() as connection:
        assert {one.id: one.parent for one in all_departments(connection) if one.id != "m"}.popitem()[1] == "m"


def test_a_parent_column_makes_the_same_tree(register: Register, tmp_path: Path) -> None:
    rows = (
        ("1", "А Б", "Бөлім", "Департамент"),
        ("2", "В Г", "Департамент", "Министрлік"),
        ("3", "Д Е", "Министрлік", ""),
    )
    heading = ("Employee ID", "Full name", "Department", "Parent department")
    table = open_table(csv_file(tmp_path / "a.csv", *rows, heading=heading))
    assert preview(table).people[0].department == ("Министрлік", "Департамент", "Бөлім")
    assert import_people(register, table).departments == 3


def test_a_circle_of_departments_and_two_parents_are_row_errors(tmp_path: Path) -> None:
    heading = ("Employee ID", "Full name", "Department", "Parent department")
    rows = (("1", "А Б", "X", "Y"), ("2", "В Г", "Y", "X"), ("3", "Д Е", "Z", "X"), ("4", "Ж З", "Z", "Y"))
    errors = [str(one) for one in shown(csv_file(tmp_path / "a.csv", *rows, heading=heading)).errors]
    assert any("in a circle" in one for one in errors)
    assert any("stands under “Y” here and under “X” before" in one for one in errors)


def test_errors_name_their_rows_and_nothing_is_half_done(register: Register, tmp_path: Path) -> None:
    rows = (
        ROWS[0],
        ("", "Ким", "", "", ""),
        ("5", "", "", "", ""),
        ("007", "Ким", "", "", ""),
        ("a b!", "Ким", "", "", ""),
    )
    table = open_table(csv_file(tmp_path / "list.csv", *rows))
    told = import_people(register, table)
    assert (told.stored, [one.row for one in told.errors]) == (False, [3, 4, 5, 6])
    assert "stands in row 2 as well" in str(told.errors[2])
    with register.reading() as connection:
        assert (count_people(connection), all_departments(connection)) == (0, [])
    assert import_people(register, table, skip_faulty=True).added == 1


def test_a_fault_in_the_middle_leaves_nothing(
    register: Register, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        raise StorageError("The disk is full.")

    monkeypatch.setattr("app.services.people_import.put_people", fail)
    with pytest.raises(StorageError, match="disk is full"):
        import_people(register, open_table(csv_file(tmp_path / "list.csv", *ROWS)))
    with register.reading() as connection:
        assert all_departments(connection) == []


def test_formulas_and_control_characters_are_neutralised(register: Register, tmp_path: Path) -> None:
    rows = (
        ("1", '=HYPERLINK("http://x")', "@SUM(1)", "Министрлік / +cmd|' /C calc'!A0", "-1+1"),
        ("2", "Айгүл\u202e\x07 Сәрсенова", "", "", ""),
    )
    told = shown(csv_file(tmp_path / "list.csv", *rows))
    first, second = told.people
    assert (first.name, first.latin, first.post) == ('HYPERLINK("http://x")', "SUM(1)", "1+1")
    assert first.department[1].startswith("cmd")
    assert (second.name, told.softened) == ("Айгүл Сәрсенова", 3)
    assert not any(text.startswith(("=", "+", "-", "@")) for text in (first.name, first.latin, first.post))


def test_a_formula_in_a_workbook_is_not_computed(tmp_path: Path) -> None:
    told = shown(book(tmp_path / "list.xlsx", ("1", '=WEBSERVICE("http://x")', "", "", ""), ("2", "А Б")))
    assert [one.employee for one in told.people] == ["2"]


def rezipped(path: Path, **parts: bytes) -> Path:
    """Return a workbook with parts added or in place of others; "__" stands for "/", "_dot_" for "."."""
    added = {name.replace("__", "/").replace("_dot_", "."): content for name, content in parts.items()}
    with zipfile.ZipFile(path) as old:
        kept = {name: old.read(name) for name in old.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for name, content in {**kept, **added}.items():
            new.writestr(name, content)
    return path


@pytest.mark.parametrize(
    ("parts", "why"),
    [
        ({"xl__vbaProject_dot_bin": b"x"}, "macros"),
        ({"xl__externalLinks__externalLink1_dot_xml": b"<x/>"}, "other files"),
        ({"xl__connections_dot_xml": b"<x/>"}, "network"),
        ({"xl__worksheets__sheet9_dot_xml": b"\0" * 300_000_000}, "fill the memory"),
        ({"xl__sharedStrings_dot_xml": b'<!DOCTYPE x [<!ENTITY a "aaaa">]><x>&a;</x>'}, "definitions inside"),
        ({"xl__styles_dot_xml": '<!DOCTYPE x [<!ENTITY a "b">]><x/>'.encode("utf-16")}, "definitions inside"),
    ],
    ids=["macro", "external link", "connection", "bomb", "entities", "entities in UTF-16"],
)
def test_hostile_workbooks_are_refused(tmp_path: Path, parts: dict[str, bytes], why: str) -> None:
    with pytest.raises(StorageError, match=why):
        open_table(rezipped(book(tmp_path / "list.xlsx", *ROWS), **parts))


def test_a_file_of_2_gb_is_not_read(tmp_path: Path) -> None:
    for name in ("list.xlsx", "list.csv"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(2 * 1024**3)
        with pytest.raises(StorageError, match="larger than any list of people"):
            open_table(tmp_path / name)


def test_a_sheet_that_claims_to_be_endless_is_read_quickly(tmp_path: Path) -> None:
    path = book(tmp_path / "list.xlsx", *ROWS)
    with zipfile.ZipFile(path) as old:
        sheet = old.read("xl/worksheets/sheet1.xml").replace(b'ref="A1:E4"', b'ref="A1:XFD1048576"')
    table = open_table(rezipped(path, xl__worksheets__sheet1_dot_xml=sheet))
    assert (len(table.table.rows), len(table.table.heading)) == (3, 5)


def test_a_sheet_wider_than_any_list_is_cut(tmp_path: Path) -> None:
    made = Workbook()
    for row in (HEADING, *ROWS):
        made.active.append(row)
    made.active.cell(1, 16384, "far away")
    made.save(tmp_path / "list.xlsx")
    table = open_table(tmp_path / "list.xlsx")
    assert (len(table.table.heading), preview(table).count) == (5, 3)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 no workbook", b"\xd0\xcf\x11\xe0old", b"one line"])
def test_what_is_no_table_is_refused_with_a_sentence(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "list.csv").write_bytes(content)
    with pytest.raises(StorageError, match="Nobody was taken in"):
        open_table(tmp_path / "list.csv")


@pytest.mark.parametrize("cut", [100, 2000, -100])
def test_a_workbook_cut_off_is_refused(tmp_path: Path, cut: int) -> None:
    path = book(tmp_path / "list.xlsx", *ROWS)
    path.write_bytes(path.read_bytes()[:cut])
    with pytest.raises(StorageError, match="cannot be read"):
        open_table(path)


def test_damage_inside_is_told_and_not_a_fault_of_kense(tmp_path: Path) -> None:
    broken = rezipped(book(tmp_path / "list.xlsx", *ROWS), xl__worksheets__sheet1_dot_xml=b"<worksheet><sheetData><row")
    with pytest.raises(StorageError, match="cannot be read"):
        open_table(broken)


def test_a_picture_is_no_table(tmp_path: Path) -> None:
    (tmp_path / "list.png").write_bytes(b"\x89PNG")
    with pytest.raises(StorageError, match="neither XLSX nor CSV"):
        open_table(tmp_path / "list.png")
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as made:
        made.writestr("word/document.xml", "<x/>")
    (tmp_path / "list.docx").write_bytes(packed.getvalue())
    with pytest.raises(StorageError, match="neither XLSX nor CSV"):
        open_table(tmp_path / "list.docx")
