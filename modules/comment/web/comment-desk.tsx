import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { approveComment, passOnComment } from '#modules/comment/model/comment-acts.ts';
import { type Piece, piecesOf, shownOf } from '#modules/comment/model/pieces.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { CheckField } from '#platform/design/check-field.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { newId } from '#platform/web/new-id.ts';
import { useDoing } from '#platform/web/use-doing.ts';
import styles from './comment.module.css';
import { CommentWords } from './comment-words.tsx';
import { RefuseCommentForm } from './refuse-comment.form.tsx';
import { useRoomKeys } from './use-room-keys.ts';
import type { MarkedComment } from './use-waiting.ts';

type DeskProps = { comment: MarkedComment; onDecided: () => void };

/** One comment: what stands out in it, and what may be done. Whatever is struck out is left out, and nothing is put in its place. */
export function CommentDesk({ comment, onDecided }: DeskProps) {
  const { t, i18n } = useTranslation('comment');
  const { out, toggle, pieces, leaveAllOut } = usePieces(comment);
  const [refusing, setRefusing] = useState(false);
  const [named, setNamed] = useState(comment.name !== null && comment.nameMarks.length === 0);
  const { ask, refused, busy } = useDoing(onDecided);
  const words = shownOf(pieces, (piece) => out.has(piece.from));
  const marked = pieces.filter(({ hard }) => hard);
  const show = () => ask(approveComment, { commentId: comment.id, name: named ? comment.name : null, words });
  const pass = () => ask(passOnComment, { commentId: comment.id, tipId: newId() });
  const mayShow =
    comment.storyOpen && words.replaceAll(/[…\s]/g, '') !== '' && marked.every(({ from }) => out.has(from));
  useRoomKeys({ A: () => mayShow && void show(), R: () => setRefusing(true), L: leaveAllOut });
  return (
    <Card>
      <p className={styles.about}>
        {comment.title ? t('about', { title: comment.title }) : t('storyGone')} ·{' '}
        {dayWords(comment.cameAt.slice(0, 10), i18n.language)}
      </p>
      <CommentWords comment={comment} pieces={pieces} out={out} onToggle={toggle} />
      <Warnings comment={comment} />
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      {comment.name !== null && (
        <CheckField name="named" label={t('withName', { name: comment.name })} value={named} onChange={setNamed} />
      )}
      <div className={styles.acts}>
        <Button
          kind="primary"
          keys="A"
          busy={busy}
          onClick={() => void show()}
          disabledReason={mayShow ? undefined : t(comment.storyOpen ? 'leaveOutFirst' : 'closed')}
        >
          {t(out.size > 0 ? 'showShort' : 'show')}
        </Button>
        {marked.length > 0 && (
          <Button keys="L" onClick={leaveAllOut}>
            {t('leaveOut', { n: marked.length })}
          </Button>
        )}
        <Button keys="R" onClick={() => setRefusing(true)}>
          {t('refuse.title')}
        </Button>
        <Button kind="quiet" icon="inbox" busy={busy} onClick={() => void pass()}>
          {t('passOn')}
        </Button>
      </div>
      <Drawer opened={refusing} onClose={() => setRefusing(false)} title={t('refuse.title')}>
        {refusing && <RefuseCommentForm comment={comment} onClose={() => setRefusing(false)} onKept={onDecided} />}
      </Drawer>
    </Card>
  );
}

function Warnings({ comment }: { comment: MarkedComment }) {
  const { t } = useTranslation('comment');
  const has = (code: string) => comment.marks.some((mark) => mark.code === code);
  return (
    <>
      {has('danger') && (
        <Note icon="risk" tone="risk">
          {t('danger')}
        </Note>
      )}
      {has('self-harm') && (
        <Note icon="phone" tone="risk">
          {t('selfHarm')}
        </Note>
      )}
    </>
  );
}

function usePieces({ words, marks }: MarkedComment) {
  const pieces = piecesOf(words, marks);
  const [out, setOut] = useState<ReadonlySet<number>>(new Set());
  const toggle = ({ from }: Piece) =>
    setOut((before) =>
      before.has(from) ? new Set([...before].filter((one) => one !== from)) : new Set([...before, from]),
    );
  const leaveAllOut = () =>
    setOut((before) => new Set([...before, ...pieces.filter(({ hard }) => hard).map(({ from }) => from)]));
  return { pieces, out, toggle, leaveAllOut };
}
