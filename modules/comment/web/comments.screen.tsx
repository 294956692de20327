import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '#platform/design/button.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { PageHeader } from '#platform/design/page-header.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import styles from './comment.module.css';
import { CommentDesk } from './comment-desk.tsx';
import { ManyComments } from './many-comments.tsx';
import { ShownComments } from './shown-comments.tsx';
import { useRoomKeys } from './use-room-keys.ts';
import { useWaiting, type Waiting } from './use-waiting.ts';

/** What readers wrote: one after the other, the oldest first; below it what stands on the pages already. */
export function CommentsScreen() {
  const { t } = useTranslation('comment');
  const say = useRefusalWords();
  const { data, state, refusal, again } = useWaiting();
  const [isMany, setMany] = useState(false);
  const actions = (
    <Button kind="quiet" icon={isMany ? 'comments' : 'list'} onClick={() => setMany((before) => !before)}>
      {t(isMany ? 'many.oneByOne' : 'many.title')}
    </Button>
  );
  return (
    <div className={styles.page}>
      <PageHeader
        title={t('title')}
        lead={data ? t('waiting', { n: data.waiting }) : t('lead')}
        actions={data && actions}
      />
      {refusal && <Note tone="missed">{say(refusal)}</Note>}
      {state === 'not-reached' && <Note icon="offline">{t('notReached')}</Note>}
      {state === 'loading' && <ShapeSkeleton shape="lines" count={6} />}
      {isMany && <ManyComments onDecided={again} />}
      {!isMany && data && data.comments.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {!isMany && data && data.comments.length > 0 && <Queue waiting={data} onDecided={again} />}
      <ShownComments />
    </div>
  );
}

function Queue({ waiting, onDecided }: { waiting: Waiting; onDecided: () => void }) {
  const { t } = useTranslation('comment');
  const [at, setAt] = useState(0);
  const { comments } = waiting;
  const here = Math.min(at, comments.length - 1);
  const turn = (by: number) => setAt((here + by + comments.length) % comments.length);
  useRoomKeys({ J: () => turn(1), K: () => turn(-1) });
  const comment = comments[here];
  if (!comment) return null;
  return (
    <section aria-label={t('waitingLabel')}>
      <div className={styles.turns}>
        <p>{t('nth', { n: here + 1, of: comments.length })}</p>
        <Cluster>
          <Button kind="quiet" keys="K" onClick={() => turn(-1)}>
            {t('before')}
          </Button>
          <Button kind="quiet" keys="J" onClick={() => turn(1)}>
            {t('next')}
          </Button>
        </Cluster>
      </div>
      <CommentDesk key={comment.id} comment={comment} onDecided={onDecided} />
    </section>
  );
}
