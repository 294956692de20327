import { useTranslation } from 'react-i18next';
import { CheckField } from '#platform/design/check-field.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { newId } from '#platform/web/new-id.ts';
import { authoriseDecoy } from '../model/authorise-decoy.ts';
import { errorOf } from './error-of.ts';

export function AuthoriseDecoyForm({ operationId, onClose }: { operationId: string; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const initial = { authorisedBy: '', briefed: false, markedMoney: false, contactMade: false };
  const decoyUseId = newId();
  const toInput = (values: typeof initial) => ({ decoyUseId, decoy: { ...values, operationId, noSexualContact: true } });
  const form = useActForm(authoriseDecoy, { initial, toInput, onKept: onClose });
  const { values, set } = form;
  const refusal = form.refusal && <ReasonNote title={t('notKept')} words={form.refusal} />;
  return (
    <FormFrame title={t('decoy.formTitle')} onKeep={form.keep} onClose={onClose} errors={form.errors} refusal={refusal} busy={form.busy}>
      <FactLine icon="shield" strong>{t('decoy.noContact')}</FactLine>
      <TextField name="authorisedBy" label={t('decoy.authorisedBy')} hint={t('decoy.authorisedByHint')} value={values.authorisedBy} onChange={(who) => set('authorisedBy', who)} error={errorOf(form, 'authorisedBy')} />
      <CheckField name="briefed" label={t('decoy.briefed')} value={values.briefed} onChange={(is) => set('briefed', is)} />
      <CheckField name="markedMoney" label={t('decoy.marked')} value={values.markedMoney} onChange={(is) => set('markedMoney', is)} />
      <CheckField name="contactMade" label={t('decoy.contact')} value={values.contactMade} onChange={(is) => set('contactMade', is)} />
    </FormFrame>
  );
}
