import { useTranslation } from 'react-i18next';
import { type Contact, stopsOf } from '#modules/person/model/check-contact.ts';
import { ContactRules, type ContactRulesFacts, rulesOn } from '#modules/person/model/contact-rules.ts';
import { Person, type PersonFacts } from '#modules/person/model/person.ts';
import { Card } from '#platform/design/card.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import type { BeforeContactProps } from '#platform/web/before-contact.tsx';
import { useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { ContactRulesLines } from './contact-rules-lines.tsx';

/** Read before anybody dials or goes: what was agreed, and a stop where it forbids what is being planned. */
export function BeforeContact({ aboutId, contact, despite, part, quiet = false }: BeforeContactProps) {
  const { t } = useTranslation('person');
  const rules = rulesOn(useRecords(ContactRules, { aboutId }));
  const person = useRecord(Person, aboutId);
  if (rules === null && quiet) return null;
  const stopped = <Stopped rules={rules} contact={contact} despite={despite} />;
  if (part === 'stop') return stopped;
  return (
    <Section title={t('before.title')} level={3} small>
      <Card>
        <Stack>{rules ? <Agreed rules={rules} person={person} /> : <NothingAgreed person={person} />}</Stack>
      </Card>
      {part !== 'rules' && stopped}
    </Section>
  );
}

function Agreed({ rules, person }: { rules: ContactRulesFacts; person: PersonFacts | null }) {
  const { t } = useTranslation('person');
  const today = useToday();
  // What was put right since by words alone holds as well: a number that is no longer safe must not be dialled.
  const words = person ? { through: person.safeContact, never: person.neverContact } : rules;
  return (
    <>
      <ContactRulesLines rules={rules} words={words} />
      <FactLine icon="check">
        {t(`rules.saidBy.${rules.saidBy}`)} · <DatedText value={rules.agreed} today={today} />
      </FactLine>
    </>
  );
}

function NothingAgreed({ person }: { person: PersonFacts | null }) {
  const { t } = useTranslation('person');
  return (
    <>
      {person?.neverContact && (
        <FactLine icon="refused" tone="missed">
          <span className="s-private">{person.neverContact}</span>
        </FactLine>
      )}
      {person?.safeContact && (
        <FactLine icon="phone">
          <span className="s-private">{person.safeContact}</span>
        </FactLine>
      )}
      <FactLine icon="unknown">{t('before.nothingAgreed')}</FactLine>
    </>
  );
}

type StoppedProps = {
  rules: ContactRulesFacts | null;
  contact: BeforeContactProps['contact'];
  despite: BeforeContactProps['despite'] | undefined;
};

function Stopped({ rules, contact, despite }: StoppedProps) {
  const { t } = useTranslation('person');
  // Ways come as codes from forms of other modules; one that no rule names is stopped by none.
  const stops = stopsOf(rules, contact as Contact);
  if (stops.length === 0) return null;
  const words = stops.map((stop) => t(`stop.${stop}`)).join(' ');
  return (
    <ReasonNote title={t('before.stop')} words={`${words} ${t(despite ? 'before.goOn' : 'before.otherwise')}`}>
      {despite && <TextArea {...despite} label={t('before.despite')} hint={t('before.despiteHint')} rows={2} />}
    </ReasonNote>
  );
}
