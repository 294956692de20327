import { useEffect, useRef } from 'react';
import type { Finding } from '#modules/story/model/gate/finding.ts';
import { isTyping, keyLetter } from '#platform/design/key-letter.ts';
import type { Numbered } from './use-gate.ts';

type Walk = {
  numbered: readonly Numbered[];
  selected: string | null;
  onSelect: (key: string | null) => void;
  onUse: ((finding: Finding) => void) | null;
};

/** J and K walk through the findings, Enter uses the wording of the open one; none of them while somebody types. */
export function useWalk(walk: Walk): void {
  const newest = useRef(walk);
  newest.current = walk;
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
      const { numbered, selected, onSelect, onUse } = newest.current;
      const here = numbered.findIndex(({ finding }) => finding.key === selected);
      const letter = keyLetter(event);
      if (letter === 'J' || letter === 'K') {
        const next = numbered[here < 0 ? 0 : here + (letter === 'J' ? 1 : -1)];
        if (!next) return;
        event.preventDefault();
        onSelect(next.finding.key);
        const mark = document.getElementById(`mark-${next.number}`);
        // Where the eye is, the focus is: Enter must not press what was pressed before.
        mark?.focus({ preventScroll: true });
        return mark?.scrollIntoView({ block: 'center' });
      }
      const finding = numbered[here]?.finding;
      if (event.key !== 'Enter' || !finding || finding.safer === null || !onUse || acts(event.target)) return;
      event.preventDefault();
      onUse(finding);
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, []);
}

/** Enter on a button or a link is its own, but on a mark. */
const acts = (target: EventTarget | null) =>
  isTyping(target) ||
  (target instanceof HTMLElement && target.closest('button, a:not([id^="mark-"]), [role="dialog"]') !== null);
