import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dayInIndia } from '#kernel/calendar.ts';
import type { StoredOf } from '#kernel/record.ts';
import { Comment } from '#modules/comment/model/comment.ts';
import { takeBackComment } from '#modules/comment/model/comment-acts.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { TakeBackCommentForm } from './refuse-comment.form.tsx';

type Kept = StoredOf<typeof Comment>;
const TONES = {
  shown: 'ok',
  'taken-back': 'mute',
  refused: 'missed',
  'passed-on': 'info',
  'brought-back': 'mute',
} as const;
const AT_ONCE = 50;

/** What was decided, the newest first. */
export function ShownComments() {
  const { t } = useTranslation('comment');
  const [ending, setEnding] = useState<Kept | null>(null);
  const may = useMayAsk(takeBackComment);
  const all = useRecords(Comment, ({ state }) => state !== 'brought-back').toSorted((a, b) =>
    b.decidedAt.localeCompare(a.decidedAt),
  );
  return (
    <Section title={t('decided')} count={all.length}>
      {all.length > 0 && <p>{t('approved', { n: all.filter(({ state }) => state === 'shown').length })}</p>}
      {all.length === 0 && <EmptyLine>{t('noneDecided')}</EmptyLine>}
      {all.length > 0 && (
        <RowList label={t('decided')}>
          {all.slice(0, AT_ONCE).map((one) => (
            <DecidedRow key={one.id} comment={one} onEnd={may && one.state === 'shown' ? () => setEnding(one) : null} />
          ))}
        </RowList>
      )}
      <Drawer opened={ending !== null} onClose={() => setEnding(null)} title={t('takeBack.title')}>
        {ending && <TakeBackCommentForm comment={ending} onClose={() => setEnding(null)} />}
      </Drawer>
    </Section>
  );
}

function DecidedRow({ comment, onEnd }: { comment: Kept; onEnd: (() => void) | null }) {
  const { t, i18n } = useTranslation('comment');
  const { state, words, name, reason, language, decidedAt } = comment;
  const under = (
    <>
      <Tag tone={TONES[state]}>{t(`state.${state}`)}</Tag>
      {words !== null && <span>{name ?? t('reader')}</span>}
      {reason && <span>{t(`reason.${reason}`)}</span>}
      <span>{dayWords(dayInIndia(decidedAt), i18n.language)}</span>
    </>
  );
  const due = onEnd && (
    <Button kind="quiet" onClick={onEnd}>
      {t('takeBack.title')}
    </Button>
  );
  return <Row title={words === null ? t('noWords') : <span lang={language}>{words}</span>} under={under} due={due} />;
}
