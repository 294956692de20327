import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { Consent } from '#modules/consent/model/consent.ts';
import { birthOf } from '#modules/consent/model/consent-for.ts';
import { Person } from '#modules/person/model/person.ts';
import type { OutReferralFacts } from '#modules/referral/model/out-referral.ts';
import { consentToSend } from '#modules/referral/model/send-out-referral.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { useToday } from '#platform/web/me.ts';
import { useRecord, useRecords } from '#platform/web/records.ts';

/** What lets it leave, or what stands in the way and where it is settled. It blocks the sending and nothing else. */
export function ConsentGate({ referral }: { referral: Stored<OutReferralFacts> }) {
  const { t, i18n } = useTranslation('referral-out');
  const consents = useRecords(Consent, { personId: referral.personId });
  const person = useRecord(Person, referral.personId);
  const today = useToday();
  if (referral.basis !== 'consent')
    return <Note tone="risk">{t(`gate.${referral.basis}`, { words: referral.basisWords ?? '' })}</Note>;
  const { state, consent } = consentToSend(referral, consents, today, birthOf(person));
  if (state === 'given' && consent?.until)
    return (
      <Note tone="ok" icon="check">
        {t('gate.given', { day: dayWords(consent.until, i18n.language) })}
      </Note>
    );
  return (
    <ReasonNote title={t('gate.shut')} words={t(`gate.${state}`)}>
      <Button to={`/p/${referral.personId}`}>{t('gate.ask')}</Button>
    </ReasonNote>
  );
}
