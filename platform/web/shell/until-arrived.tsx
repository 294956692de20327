import { Activity, type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '#platform/design/note.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useWebHouse } from '#platform/web/house.ts';
import { fetchParts } from '#platform/web/lazy-part.ts';

/**
 * Before the records came once, an empty list would say that nothing is due or that nobody is missing, and be believed.
 * The page is made ready meanwhile, and shown when it is true.
 */
export function UntilArrived({ children }: { children: ReactNode }) {
  const { t } = useTranslation('shell');
  const { first, reached } = useWebHouse().feed;
  useEffect(() => (first ? undefined : fetchPartsLater()), [first]);
  return (
    <>
      {first && (reached ? <ShapeSkeleton shape="rows" /> : <Note icon="offline">{t('notReached')}</Note>)}
      <Activity mode={first ? 'hidden' : 'visible'}>{children}</Activity>
    </>
  );
}

/** Long after the first page, so that nobody waits for what she may never open. */
const LATER_MS = 20_000;

function fetchPartsLater(): () => void {
  let isOver = false;
  const timer = setTimeout(() => void fetchParts(() => isOver), LATER_MS);
  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
