"""The box that keeps captions and their like: asked anew what is lost, shut where nothing is left out."""

from __future__ import annotations

from ui.export import ExportDialog


def test_the_box_keeps_regions_in_formats_to_train_on(hands, tmp_path, qtbot) -> None:
    studio = hands.studio
    dialog = ExportDialog(studio.window, studio.project, tmp_path)
    dialog.open()
    dialog.layer.setCurrentText("curator-a")

    def lost(name: str) -> int:
        dialog.format.setCurrentIndex(dialog.format.findData(name))
        qtbot.waitUntil(dialog.write.isEnabled, timeout=20_000)
        return dialog.losses.rowCount()

    assert lost("spacy") > 10
    assert "region left out of training" in dialog.losses.item(0, 3).text()
    dialog.regions.click()
    assert not dialog.write.isEnabled()
    assert lost("spacy") == 0
    assert dialog.regions.isEnabled()
    assert lost("jsonl") == 0
    assert not dialog.regions.isEnabled()
    dialog.done(0)
