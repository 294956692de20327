import { useTranslation } from 'react-i18next';
import { type Dated, moment } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { CONSENT_GIVERS, type ConsentFacts } from '#modules/consent/model/consent.ts';
import { withdrawConsent } from '#modules/consent/model/withdraw-consent.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { Note } from '#platform/design/note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useNow, useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

type Values = { withdrawn: Dated | null; withdrawnBy: string | null; withdrawnWords: string; follows: string };

/** She takes it back. No reason is asked for; what follows stands written before she is told, and is not softened. */
export function WithdrawConsentForm({ consent, onClose }: { consent: Stored<ConsentFacts>; onClose: () => void }) {
  const { t } = useTranslation('consent-page');
  const today = useToday();
  const initial: Values = {
    withdrawn: moment(useNow()),
    withdrawnBy: consent.givenBy === 'self' ? 'self' : null,
    withdrawnWords: '',
    follows: t(`follows.${kindOf(consent.purpose)}`),
  };
  const toInput = ({ withdrawnWords, ...values }: Values) => ({
    ...values,
    consentId: consent.id,
    personId: consent.personId,
    withdrawnWords: orNull(withdrawnWords),
  });
  const form = useActForm(withdrawConsent, { initial, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('withdraw.title')} onClose={onClose} keepLabel={t('withdraw.keep')}>
      <Note>{t('withdraw.explain')}</Note>
      <SelectField
        {...pieceOf(form, 'withdrawnBy')}
        label={t('withdraw.who')}
        options={CONSENT_GIVERS.map((code) => ({ code, label: t(`giver.${code}`) }))}
      />
      <TextArea {...pieceOf(form, 'follows')} label={t('withdraw.follows')} hint={t('withdraw.followsHint')} rows={4} />
      <TextArea {...pieceOf(form, 'withdrawnWords')} label={t('withdraw.words')} rows={2} />
      <DateWithPrecision {...pieceOf(form, 'withdrawn')} label={t('withdraw.when')} today={today} endsBefore={today} />
    </ActFrame>
  );
}

function kindOf(purpose: string): 'shared' | 'published' | 'done' {
  if (purpose.startsWith('share_')) return 'shared';
  return /publication|translation|fundraising/.test(purpose) ? 'published' : 'done';
}
