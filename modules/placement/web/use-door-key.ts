import { useEffect } from 'react';
import { keyLetter } from '#platform/design/key-letter.ts';
import { letterKeysOn } from '#platform/web/shell/letter-keys.ts';

/** W opens the door panel: it is the warden's most used act, with someone waiting outside. */
export function useDoorKey(open: () => void): void {
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const isPlain = !event.ctrlKey && !event.metaKey && !event.altKey && !event.shiftKey;
      if (event.defaultPrevented || !isPlain || !letterKeysOn() || keyLetter(event) !== 'W') return;
      event.preventDefault();
      open();
    }
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [open]);
}
