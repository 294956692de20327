import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { foldWord } from '#kernel/fold-letters.ts';
import { COMMENT_REASONS } from '#modules/comment/model/comment.ts';
import { bringBackComments, refuseComments } from '#modules/comment/model/many-comments.ts';
import { Button } from '#platform/design/button.tsx';
import { CheckField } from '#platform/design/check-field.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { ShapeSkeleton } from '#platform/design/shape-skeleton.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useServer } from '#platform/web/server-read.ts';
import styles from './comment.module.css';
import { useMany } from './use-many.ts';

type Listed = {
  id: string;
  name: string | null;
  title: string | null;
  language: string;
  cameAt: string;
  words: string;
};
type Everything = { comments: Listed[]; aside: string[] };

/** So many are drawn; what is chosen by its words reaches them all. */
const DRAWN = 100;

/** A flood is not read line by line: what holds the same words is chosen at once and refused, and for an hour brought back. */
export function ManyComments({ onDecided }: { onDecided: () => void }) {
  const { t } = useTranslation('comment');
  const say = useRefusalWords();
  const { data, state, refusal, again } = useServer<Everything>('/api/comments/all-waiting');
  const [holds, setHolds] = useState('');
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const { ask, refused, busy } = useMany(() => {
    setChosen(new Set());
    again();
    onDecided();
  });
  const listed = (data?.comments ?? []).filter((one) => isIn(one, holds));
  const here = listed.filter(({ id }) => chosen.has(id)).map(({ id }) => id);
  const turn = (id: string, on: boolean) =>
    setChosen((before) => (on ? new Set([...before, id]) : new Set([...before].filter((one) => one !== id))));
  return (
    <section className={styles.many} aria-label={t('many.title')}>
      {refusal && <Note tone="missed">{say(refusal)}</Note>}
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      {state === 'not-reached' && <Note icon="offline">{t('notReached')}</Note>}
      {state === 'loading' && <ShapeSkeleton shape="rows" count={4} />}
      {data && data.aside.length > 0 && (
        <Note icon="undo">
          <p>{t('many.aside', { n: data.aside.length })}</p>
          <Button busy={busy} icon="undo" onClick={() => void ask(bringBackComments, data.aside)}>
            {t('many.back')}
          </Button>
        </Note>
      )}
      {data && data.comments.length === 0 && <EmptyLine>{t('empty')}</EmptyLine>}
      {data && data.comments.length > 0 && (
        <>
          <TextField
            name="holds"
            label={t('many.holds')}
            hint={t('many.holdsHint')}
            value={holds}
            onChange={setHolds}
          />
          <Cluster>
            <p role="status">{t('many.found', { n: listed.length, chosen: here.length })}</p>
            <Button onClick={() => setChosen(new Set(listed.map(({ id }) => id)))}>{t('many.all')}</Button>
            {here.length > 0 && (
              <Button kind="quiet" onClick={() => setChosen(new Set())}>
                {t('many.none')}
              </Button>
            )}
          </Cluster>
          <Refusing n={here.length} busy={busy} onRefuse={(reason) => void ask(refuseComments, here, { reason })} />
          <ul className={styles.listed}>
            {listed.slice(0, DRAWN).map((one) => (
              <ListedComment key={one.id} comment={one} on={chosen.has(one.id)} onTurn={(on) => turn(one.id, on)} />
            ))}
          </ul>
          {listed.length > DRAWN && <p className={styles.hint}>{t('many.more', { n: listed.length - DRAWN })}</p>}
        </>
      )}
    </section>
  );
}

/** Also where it is written in other letters of the same: capitals and accents hide nothing. */
function isIn({ words, name }: Listed, holds: string): boolean {
  const asked = foldWord(holds.trim());
  return asked === '' || foldWord(words).includes(asked) || foldWord(name ?? '').includes(asked);
}

function Refusing({ n, busy, onRefuse }: { n: number; busy: boolean; onRefuse: (reason: string) => void }) {
  const { t } = useTranslation('comment');
  const [reason, setReason] = useState<string | null>(null);
  return (
    <div className={styles.refusing}>
      <SelectField
        name="reason"
        label={t('why')}
        options={COMMENT_REASONS.map((code) => ({ code, label: t(`reason.${code}`) }))}
        value={reason}
        onChange={setReason}
      />
      <Button
        kind="primary"
        busy={busy}
        disabledReason={n === 0 ? t('many.chooseFirst') : reason === null ? t('many.reasonFirst') : undefined}
        onClick={() => reason && onRefuse(reason)}
      >
        {t('many.refuse', { n })}
      </Button>
    </div>
  );
}

function ListedComment({ comment, on, onTurn }: { comment: Listed; on: boolean; onTurn: (on: boolean) => void }) {
  const { t, i18n } = useTranslation('comment');
  const { id, words, name, title, language, cameAt } = comment;
  const under = [name ?? t('reader'), title ?? t('storyGone'), dayWords(cameAt.slice(0, 10), i18n.language)];
  return (
    <li lang={language}>
      <CheckField name={`many-${id}`} label={words} hint={under.join(' · ')} value={on} onChange={onTurn} />
    </li>
  );
}
