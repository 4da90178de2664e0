"""Heights of all paragraphs in a Fenwick tree: place to pixel and back in a few steps.

Most heights are guesses until a paragraph is seen. So only the scroll bar reads them; what is on
the screen hangs on a paragraph and the pixels into it, and no guess can move it.
"""

from __future__ import annotations

from collections.abc import Iterable


class Heights:
    """Whole-pixel heights that can be changed one at a time and summed from the top."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = list(heights)
        tree = [0, *self._heights]
        for index in range(1, len(tree)):
            parent = index + (index & -index)
            if parent < len(tree):
                tree[parent] += tree[index]
        self._tree = tree
        self._top_bit = 1 << (len(self._heights).bit_length())

    def __len__(self) -> int:
        return len(self._heights)

    def __getitem__(self, index: int) -> int:
        return self._heights[index]

    def set(self, index: int, height: int) -> int:
        """Give paragraph ``index`` its ``height``; returns by how much it grew."""
        grown = height - self._heights[index]
        if grown:
            self._heights[index] = height
            node = index + 1
            while node < len(self._tree):
                self._tree[node] += grown
                node += node & -node
        return grown

    def above(self, index: int) -> int:
        """The sum of the first ``index`` heights."""
        total = 0
        while index:
            total += self._tree[index]
            index -= index & -index
        return total

    @property
    def total(self) -> int:
        """All heights together."""
        return self.above(len(self._heights))

    def at(self, pixel: int) -> tuple[int, int]:
        """The paragraph that ``pixel`` falls into, and how far into it."""
        if pixel < 0 or not self._heights:
            return 0, 0
        index, left, bit = 0, pixel, self._top_bit
        while bit:
            probe = index + bit
            if probe < len(self._tree) and self._tree[probe] <= left:
                index = probe
                left -= self._tree[probe]
            bit >>= 1
        if index >= len(self._heights):
            return len(self._heights) - 1, self._heights[-1]
        return index, left
