"""Navigation of a visit."""

from __future__ import annotations

from kiosk.shell.visit import DEEPEST, Place, VisitViewModel


def test_back_leads_the_way_one_came() -> None:
    visit = VisitViewModel()
    visit.enter("index")
    visit.open("a")
    visit.open("b")
    assert visit.place == Place("detail", "b")
    visit.back()
    assert visit.place == Place("detail", "a")
    visit.back()
    assert visit.place == Place("index")
    visit.back()
    visit.back()
    assert visit.place == Place("start")
    assert not visit.property("canGoBack")


def test_turning_the_page_leaves_back_where_it_was() -> None:
    visit = VisitViewModel()
    visit.open("a")
    visit.turn("b")
    visit.turn("c")
    visit.back()
    assert visit.place == Place("start")


def test_pages_replace_each_other() -> None:
    visit = VisitViewModel()
    visit.open("a")
    visit.read("imprint")
    visit.read("privacy")
    visit.back()
    assert visit.place == Place("detail", "a")


def test_reading_the_same_page_again_keeps_the_way_back() -> None:
    visit = VisitViewModel()
    visit.read("imprint")
    visit.read("imprint")
    assert visit.property("canGoBack")
    visit.back()
    assert visit.place == Place("start")


def test_the_stack_stays_small_and_keeps_its_ground() -> None:
    visit = VisitViewModel()
    for number in range(3 * DEEPEST):
        visit.open(f"record-{number}")
    steps = 0
    while visit.property("canGoBack"):
        visit.back()
        steps += 1
    assert steps < DEEPEST
    assert visit.place == Place("start")


def test_the_end_forgets_everything() -> None:
    visit = VisitViewModel()
    ended: list[object] = []
    visit.leaving.connect(lambda: ended.append("leaving"))
    visit.ended.connect(lambda: ended.append(visit.place))
    visit.open("a")
    visit.askLanguage()
    visit.end()
    assert visit.place == Place("start")
    assert ended == ["leaving", Place("start")]
    assert visit.property("attract")
    assert not visit.property("choosingLanguage")
    visit.begin()
    assert not visit.property("attract")
