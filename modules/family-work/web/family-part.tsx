import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { correctFamilyContact } from '#modules/family-work/model/correct-family-work.ts';
import { recordFamilyContact } from '#modules/family-work/model/family-acts.ts';
import {
  FamilyContact,
  type FamilyContactFacts,
  FamilyMeeting,
  type FamilyMeetingFacts,
} from '#modules/family-work/model/family-contact.ts';
import { HomeStudy } from '#modules/family-work/model/home-study.ts';
import { ReturnDecision } from '#modules/family-work/model/return-decision.ts';
import type { PersonFacts } from '#modules/person/model/person.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { ClosedDetail } from '#platform/design/closed-detail.tsx';
import { Drawer } from '#platform/design/drawer.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { OwnWords } from '#platform/design/own-words.tsx';
import { Section } from '#platform/design/section.tsx';
import { Tag } from '#platform/design/tag.tsx';
import { useMayAsk } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import { CorrectButton } from './correct-button.tsx';
import { DecisionCard } from './decision-card.tsx';
import { FamilyForm, type FamilyWriting } from './family-form.tsx';
import styles from './family-work.module.css';
import { StudyCard } from './study-card.tsx';
import { useDayWords, useOpenFile } from './use-family-words.ts';

type Person = Stored<PersonFacts>;

/** What is done with her family: contacts, meetings, the home study, and what was decided. */
export function FamilyPart({ person }: { person: Person }) {
  const { t } = useTranslation('family-work');
  const [writing, setWriting] = useState<FamilyWriting | null>(null);
  const close = () => setWriting(null);
  const decisions = useRecords(ReturnDecision, { personId: person.id });
  const studies = useRecords(HomeStudy, { personId: person.id });
  const meetings = useRecords(FamilyMeeting, { personId: person.id });
  const contacts = useRecords(FamilyContact, { personId: person.id }).toSorted((a, b) =>
    (b.happened.latest ?? '').localeCompare(a.happened.latest ?? ''),
  );
  const isEmpty = decisions.length + studies.length + meetings.length + contacts.length === 0;
  return (
    <Section title={t('part.title')}>
      <Acts person={person} onWrite={setWriting} />
      {isEmpty && <EmptyLine>{t('part.empty')}</EmptyLine>}
      <div className={styles.list}>
        {decisions.map((one) => (
          <DecisionCard key={one.id} decision={one} onWrite={setWriting} />
        ))}
        {studies.map((one) => (
          <StudyCard key={one.id} study={one} onWrite={setWriting} />
        ))}
        {meetings.map((one) => (
          <MeetingCard key={one.id} meeting={one} onWrite={setWriting} />
        ))}
        {contacts.map((one) => (
          <ContactCard key={one.id} contact={one} onWrite={setWriting} />
        ))}
      </div>
      <Drawer opened={writing !== null} onClose={close} title={t('part.title')}>
        {writing && <FamilyForm writing={writing} person={person} onClose={close} />}
      </Drawer>
    </Section>
  );
}

function Acts({ person, onWrite }: { person: Person; onWrite: (writing: FamilyWriting) => void }) {
  const { t } = useTranslation('family-work');
  const may = useMayAsk(recordFamilyContact);
  const file = useOpenFile(person.id);
  if (!may || !file) return null;
  return (
    <div className={styles.acts}>
      {(['contact', 'meeting', 'study', 'decision'] as const).map((is) => (
        <Button key={is} onClick={() => onWrite({ is })}>
          {t(`act.${is}`)}
        </Button>
      ))}
    </div>
  );
}

type ContactProps = { contact: Stored<FamilyContactFacts>; onWrite: (writing: FamilyWriting) => void };

function ContactCard({ contact, onWrite }: ContactProps) {
  const may = useMayAsk(correctFamilyContact);
  const { t } = useTranslation(['family-work', 'codes']);
  const dayOf = useDayWords();
  const { relation, way, began, happened, words, worry, lang } = contact;
  return (
    <Card>
      <div className={styles.item}>
        <span className={styles.head}>
          {t(`codes:relation_kind.${relation}`)}
          {worry && (
            <Tag tone="risk" icon="worry">
              {t('family-work:worry')}
            </Tag>
          )}
        </span>
        <span className={styles.small}>
          {[dayOf(happened), t(`family-work:way.${way}`), t(`family-work:began.${began}`)].join(' · ')}
        </span>
        {words && (
          <ClosedDetail kind={t('family-work:said')}>
            <p lang={lang}>{words}</p>
          </ClosedDetail>
        )}
        {may && (
          <div className={styles.acts}>
            <CorrectButton onOpen={() => onWrite({ is: 'correct-contact', contact })} />
          </div>
        )}
      </div>
    </Card>
  );
}

type MeetingProps = { meeting: Stored<FamilyMeetingFacts>; onWrite: (writing: FamilyWriting) => void };

function MeetingCard({ meeting, onWrite }: MeetingProps) {
  const { t } = useTranslation(['family-work', 'codes']);
  const may = useMayAsk(recordFamilyContact);
  const dayOf = useDayWords();
  const { relation, place, beside, plannedFor, held, outcome, ownWords, lang, note } = meeting;
  const facts = [dayOf(held ?? plannedFor), t(`family-work:place.${place}`)];
  if (beside) facts.push(t('family-work:beside', { who: beside }));
  return (
    <Card dashed={held === null}>
      <div className={styles.item}>
        <span className={styles.head}>
          {t('family-work:meetingWith', { relation: t(`codes:relation_kind.${relation}`) })}
          <Tag tone={outcome === 'stopped' ? 'risk' : outcome ? 'ok' : 'mute'}>
            {t(`family-work:outcome.${outcome ?? 'planned'}`)}
          </Tag>
        </span>
        <span className={styles.small}>{facts.join(' · ')}</span>
        {ownWords && <OwnWords text={ownWords} lang={lang} />}
        {note && <span className={styles.small}>{note}</span>}
        {may && (
          <div className={styles.acts}>
            {held === null && (
              <Button onClick={() => onWrite({ is: 'met', meeting })}>{t('family-work:act.met')}</Button>
            )}
            <CorrectButton onOpen={() => onWrite({ is: 'correct-meeting', meeting })} />
          </div>
        )}
      </div>
    </Card>
  );
}
