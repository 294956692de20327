import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { lazyPart } from '#platform/web/lazy-part.ts';
import { PartComing } from './shell/part-coming.tsx';
import styles from './write-button.module.css';

const WriteSheet = lazyPart(() => import('./write-sheet.tsx').then((found) => ({ default: found.WriteSheet })));

type WriteButtonProps = {
  /** Letter of the room it stands in. */
  room: string;
  caseFileId?: string | undefined;
  personId?: string | undefined;
};

/** *Write* in the head of a page: everybody may write something. On phones it is absent: there it stands under the thumb already. */
export function WriteButton(props: WriteButtonProps) {
  const { t } = useTranslation('shell');
  const [writing, setWriting] = useState(false);
  return (
    <div className={styles.button}>
      <Button kind="primary" icon="write" keys="N" onClick={() => setWriting(true)}>
        {t('write')}
      </Button>
      <Suspense fallback={<PartComing />}>
        {writing && <WriteSheet opened onClose={() => setWriting(false)} {...props} />}
      </Suspense>
    </div>
  );
}
