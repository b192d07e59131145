"""The receipt of an erased profile as plain text, in all three languages one after another: HR may read it in any."""

from datetime import datetime

_WORDS = {
    "kk": """ПРОФИЛЬДІҢ ӨШІРІЛГЕНІ ТУРАЛЫ ТҮБІРТЕК

Kense осы компьютерде профильді ішіндегі барлық дерегімен бірге өшірді: оқу жазбаларын, сақтық көшірмелерді, журналды.
{name}Профиль: {profile}
Өшірілген жазбалар саны: {facts}
Жазбалар тізбегінің соңы: {head}
Уақыты: {at}
Компьютер (қол қойған кілт): {key}

Kense қолы жетпейтін және сол күйінде қалатын деректер: кадр қызметіне тапсырылған жинақтар, басып шығарылған құжаттар
және папканың адам өзі жасаған көшірмелері. Қолтаңба осы мәтіннің жанындағы .json файлында.
""",
    "ru": """КВИТАНЦИЯ ОБ УДАЛЕНИИ ПРОФИЛЯ

Kense удалил на этом компьютере профиль со всем, что в нём было: записи об учёбе, резервные копии, журнал.
{name}Профиль: {profile}
Удалено записей: {facts}
Конец цепочки записей: {head}
Время: {at}
Компьютер (ключ подписи): {key}

Остаётся то, до чего Kense не может дотянуться: пакеты, переданные в кадровую службу, напечатанные документы и копии
папки, сделанные вручную. Подпись находится в файле .json рядом с этим текстом.
""",
    "en": """RECEIPT FOR AN ERASED PROFILE

Kense erased a profile on this PC with everything that was in it: records of learning, backups, the journal.
{name}Profile: {profile}
Facts erased: {facts}
End of the chain of facts: {head}
Time: {at}
PC (key that signed): {key}

What Kense cannot reach stays: bundles handed to HR, printed documents, and copies of the folder that a person made.
The signature is in the .json file beside this text.
""",
}
_NAME = {"kk": "Аты-жөні: {name}\n", "ru": "Имя: {name}\n", "en": "Name: {name}\n"}


def erasure_text(*, profile: str, name: str, facts: int, head: str, at: datetime, key: str) -> str:
    """Return the receipt; `at` is the local time, `name` may be empty and is then not mentioned."""
    when = at.strftime("%d.%m.%Y %H:%M %z")
    told = {"profile": profile, "facts": facts, "head": head, "at": when, "key": key}
    return "\n".join(
        words.format(name=_NAME[language].format(name=name) if name else "", **told)
        for language, words in _WORDS.items()
    )
