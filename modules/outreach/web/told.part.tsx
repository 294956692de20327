import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { ContactLink, OutreachContact, type OutreachContactFacts } from '#modules/outreach/model/outreach-contact.ts';
import { tellSafeContact } from '#modules/outreach/model/tell-safe-contact.ts';
import { ContactRules, rulesOn } from '#modules/person/model/contact-rules.ts';
import { Button } from '#platform/design/button.tsx';
import { Card } from '#platform/design/card.tsx';
import { DatedText } from '#platform/design/dated-text.tsx';
import { weekdayWords } from '#platform/design/dated-words.ts';
import { FactLine } from '#platform/design/fact-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Section } from '#platform/design/section.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useMayAsk, useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import type { PersonPartProps } from '#platform/web/person-parts.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';
import { useNextWords } from './use-outreach.ts';

/**
 * For those alone who know both sides: when outreach meets her next, what it knows must never be done, and whether it was
 * told what was agreed here. Whoever knows one side is not shown that there is another.
 */
export function ToldPart({ personId }: PersonPartProps) {
  const [link] = useRecords(ContactLink, { personId });
  const contact = useRecord(OutreachContact, link?.contactId);
  return contact && <Told personId={personId} contact={contact} />;
}

type Props = { personId: string; contact: Stored<OutreachContactFacts> };

function Told({ personId, contact }: Props) {
  const { t, i18n } = useTranslation('outreach-room');
  const words = useNextWords();
  const { nextOn, neverContact } = contact;
  const next = nextOn && [weekdayWords(nextOn, i18n.language), words(contact)].filter(Boolean).join(' · ');
  return (
    <Section title={t('told.title')}>
      <Card>
        <Stack>
          {neverContact && (
            <FactLine icon="refused" tone="missed">
              <span className="s-private">{neverContact}</span>
            </FactLine>
          )}
          <FactLine icon="next-date" strong={nextOn !== null}>
            {next ?? t('safe.noNext')}
          </FactLine>
          <WhatTheyKnow personId={personId} contact={contact} />
        </Stack>
      </Card>
    </Section>
  );
}

function WhatTheyKnow({ personId, contact }: Props) {
  const { t } = useTranslation('outreach-room');
  const today = useToday();
  const held = rulesOn(useRecords(ContactRules, { aboutId: personId }));
  const told = rulesOn(useRecords(ContactRules, { aboutId: contact.id }));
  const mayTell = useMayAsk(tellSafeContact);
  if (held === null) return <FactLine icon="unknown">{t('told.nothing')}</FactLine>;
  if (told && told.changedAt >= held.changedAt)
    return (
      <FactLine icon="check">
        {t('told.since')} <DatedText value={told.agreed} today={today} />
      </FactLine>
    );
  return (
    <>
      <FactLine icon="attention" tone="risk">
        {t(told ? 'told.older' : 'told.notYet')}
      </FactLine>
      {/* Of what was agreed later a new record is told: the button begins anew with it. */}
      {mayTell && <TellButton key={held.id} personId={personId} contact={contact} />}
    </>
  );
}

function TellButton({ personId, contact }: Props) {
  const { t } = useTranslation('outreach-room');
  const rulesId = useState(newId)[0];
  const form = useActForm(tellSafeContact, { initial: { rulesId, contactId: contact.id, personId } });
  return (
    <>
      <FactLine>{t('told.what')}</FactLine>
      {form.refusal && <ReasonNote title={t('told.notTold')} words={form.refusal} />}
      <div>
        <Button icon="next" onClick={() => void form.keep()} disabledReason={form.busy ? t('told.busy') : undefined}>
          {t('told.tell')}
        </Button>
      </div>
    </>
  );
}
