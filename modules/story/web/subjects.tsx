import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Consent } from '#modules/consent/model/consent.ts';
import { askCaseManager } from '#modules/story/model/begin-story.ts';
import { linkSubject, unlinkSubject } from '#modules/story/model/link-subject.ts';
import { StorySubject } from '#modules/story/model/story-subject.ts';
import { Button } from '#platform/design/button.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Section } from '#platform/design/section.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { useRecords } from '#platform/web/records.ts';
import type { DeskForm } from './desk-form.ts';
import type { Desk } from './use-desk.ts';
import { usePersonLabel } from './use-person-label.ts';

/** Whom it tells of, for whoever may see her; for everybody else how many, and whom to ask. */
export function Subjects({ desk, onForm }: { desk: Desk; onForm: (form: DeskForm) => void }) {
  const { t } = useTranslation('story');
  const { story } = desk;
  const [mayLink, mayAsk] = [useMayAsk(linkSubject), useMayAsk(askCaseManager)];
  const subjects = useRecords(StorySubject, (one) => one.storyId === story.id && one.endedAt === null);
  const isOver = story.state === 'withdrawn';
  return (
    <Section title={t('subject.title')}>
      <FactLine icon="people">{t('subject.count', { count: story.subjects })}</FactLine>
      {mayLink &&
        subjects.map((one) => <Subject key={one.id} {...one} subjectId={one.id} isOut={story.visibleFrom !== null} />)}
      {mayLink && !isOver && <Button onClick={() => onForm({ is: 'link' })}>{t('subject.link')}</Button>}
      {mayAsk && !mayLink && !isOver && <Button onClick={() => onForm({ is: 'ask' })}>{t('askManager')}</Button>}
    </Section>
  );
}

type SubjectProps = { subjectId: string; storyId: string; personId: string; toldAs: 'adult' | 'child'; isOut: boolean };

function Subject({ subjectId, storyId, personId, toldAs, isOut }: SubjectProps) {
  const { t } = useTranslation('story');
  const ask = useAsk();
  const say = useRefusalWords();
  const label = usePersonLabel();
  const today = useToday();
  const [refused, setRefused] = useState<string | null>(null);
  // The desk may not see her consents: for a quotation it is given this number, which says nothing of her.
  const quotes = useRecords(
    Consent,
    (one) =>
      one.personId === personId &&
      one.purpose === 'quote_publication' &&
      one.answer === 'given' &&
      one.withdrawn === null &&
      (one.until ?? '') >= today,
  );
  async function unlink() {
    const told = await ask(unlinkSubject, { subjectId, storyId });
    setRefused(told.outcome === 'refused' ? say(told.refusal) : null);
  }
  return (
    <div>
      <FactLine icon="person" strong>
        <span className="s-private">{label(personId)}</span>
      </FactLine>
      <FactLine>{t(`subject.${toldAs}`)}</FactLine>
      {quotes.map(({ id, covers }) => (
        <FactLine key={id} icon="quote">
          {t('subject.quoteConsent', { id, covers: covers ?? '' })}
        </FactLine>
      ))}
      {refused && <ReasonNote title={t('notKept')} words={refused} />}
      {!isOut && (
        <Button kind="quiet" onClick={() => void unlink()}>
          {t('subject.unlink')}
        </Button>
      )}
    </div>
  );
}
