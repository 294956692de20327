import { Note } from '#platform/design/note.tsx';

/** Why it did not work, read aloud when it appears. */
export function Trouble({ words }: { words: string | null }) {
  if (!words) return null;
  return (
    <div role="alert">
      <Note tone="missed" icon="refused">
        {words}
      </Note>
    </div>
  );
}
