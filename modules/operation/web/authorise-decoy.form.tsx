import { useTranslation } from 'react-i18next';
import { CheckField } from '#platform/design/check-field.tsx';
import { FactLine } from '#platform/design/fact-line.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { newId } from '#platform/web/new-id.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { authoriseDecoy } from '../model/authorise-decoy.ts';

const EMPTY = { authorisedBy: '', briefed: false, markedMoney: false, contactMade: false };

export function AuthoriseDecoyForm({ operationId, onClose }: { operationId: string; onClose: () => void }) {
  const { t } = useTranslation('operation');
  const decoyUseId = newId();
  const toInput = (values: typeof EMPTY) => ({
    decoyUseId,
    decoy: { ...values, operationId, noSexualContact: true },
  });
  const form = useActForm(authoriseDecoy, { initial: EMPTY, toInput, onKept: onClose });
  return (
    <ActFrame form={form} title={t('decoy.formTitle')} onClose={onClose}>
      <FactLine icon="shield" strong>
        {t('decoy.noContact')}
      </FactLine>
      <TextField
        {...pieceOf(form, 'authorisedBy')}
        label={t('decoy.authorisedBy')}
        hint={t('decoy.authorisedByHint')}
      />
      <CheckField {...pieceOf(form, 'briefed')} label={t('decoy.briefed')} />
      <CheckField {...pieceOf(form, 'markedMoney')} label={t('decoy.marked')} />
      <CheckField {...pieceOf(form, 'contactMade')} label={t('decoy.contact')} />
    </ActFrame>
  );
}
