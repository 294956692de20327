import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { CounsellingSession, SessionAddition, type SessionFacts } from '#modules/counselling/model/session.ts';
import { Person } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { PersonChip } from '#platform/design/person-chip.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { usePending } from '#platform/web/ask.ts';
import { useMe, useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';

type Session = Stored<SessionFacts>;
type OnAdd = ((session: Session) => void) | undefined;

/** Each session by its day; the words are opened one at a time. */
export function SessionRows({ sessions, onAdd }: { sessions: readonly Session[]; onAdd?: OnAdd }) {
  const { t } = useTranslation('counselling');
  if (sessions.length === 0) return null;
  const ordered = sessions.toSorted((a, b) => (b.happened.latest ?? '').localeCompare(a.happened.latest ?? ''));
  return (
    <RowList label={t('title')}>
      {ordered.map((session) => (
        <SessionRow key={session.id} session={session} onAdd={onAdd} />
      ))}
    </RowList>
  );
}

/** A counsellor's own list: the sessions that she wrote, newest first. */
export function MySessions() {
  const { t } = useTranslation('counselling');
  const { staffId } = useMe();
  const mine = useRecords(CounsellingSession, { changedBy: staffId });
  return (
    <Section title={t('mine')} count={mine.length}>
      {mine.length === 0 ? <EmptyLine>{t('noneMine')}</EmptyLine> : <SessionRows sessions={mine} />}
    </Section>
  );
}

function SessionRow({ session, onAdd }: { session: Session; onAdd: OnAdd }) {
  const { t } = useTranslation('counselling');
  const today = useToday();
  const person = useRecord(Person, session.personId);
  const isPending = usePending()(session.id);
  const under = (
    <>
      {!onAdd && person && (
        <PersonChip name={person.nameUsed ?? undefined} code={person.displayCode} to={`/p/${person.id}`} />
      )}
      {session.risk !== 'none' && (
        <Tag tone={session.risk === 'act-now' ? 'missed' : 'risk'}>{t(`risk.${session.risk}`)}</Tag>
      )}
      <ClosedDetail kind={t('open')}>
        <Opened session={session} />
      </ClosedDetail>
      {onAdd && (
        <Button kind="quiet" onClick={() => onAdd(session)}>
          {t('addTo')}
        </Button>
      )}
    </>
  );
  const due = <DatedText value={session.happened} today={today} daysOnly />;
  return <Row title={t(`attended.${session.attended}`)} under={under} due={due} pending={isPending} />;
}

function Opened({ session }: { session: Session }) {
  const { t } = useTranslation('counselling');
  const additions = useRecords(SessionAddition, { sessionId: session.id });
  return (
    <Stack>
      {session.happened.said && <DatedText value={session.happened} />}
      {session.kind && <Tag>{t(`kind.${session.kind}`)}</Tag>}
      {session.groupSize !== null && <span>{t('group', { count: session.groupSize })}</span>}
      {session.ownWords && <OwnWords text={session.ownWords} lang={session.lang} />}
      {session.note && <span>{session.note}</span>}
      {additions.map(({ id, words }) => (
        <span key={id}>{t('added', { words })}</span>
      ))}
    </Stack>
  );
}
