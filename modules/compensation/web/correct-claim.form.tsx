import { useTranslation } from 'react-i18next';
import type { Stored } from '#kernel/record.ts';
import { type ClaimFacts, SCHEMES } from '#modules/compensation/model/claim.ts';
import { LOSSES } from '#modules/compensation/model/nalsa-2018.ts';
import { correctClaim } from '#modules/compensation/model/open-claim.ts';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { draftOf, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import { Guidance } from './guidance.tsx';

/** Under which scheme, for what, before whom. What was ordered and paid is put right by the next step. */
export function CorrectClaimForm({ claim, onClose }: { claim: Stored<ClaimFacts>; onClose: () => void }) {
  const { t } = useTranslation('compensation');
  const initial = {
    ...{ scheme: claim.scheme as string | null, losses: [...claim.losses] as string[] },
    ...{ authority: claim.authority ?? '', reference: claim.reference ?? '', source: draftOf(claim.source) },
  };
  const toInput = ({ authority, reference, source, ...same }: typeof initial) => {
    const words = { authority: orNull(authority), reference: orNull(reference), source: sourceOf(source) };
    const changes = changesOf<object>(claim, { ...same, ...words });
    return { claimId: claim.id, proceedingId: claim.proceedingId, changes };
  };
  const form = useActForm(correctClaim, {
    ...{ initial, toInput, onKept: onClose },
    basedOn: { [claim.id]: claim.version },
  });
  const coded = (list: string, codes: readonly string[]) =>
    codes.map((code) => ({ code, label: t(`${list}.${code.replaceAll('-', '_')}`) }));
  const { scheme, losses } = form.values;
  return (
    <ActFrame form={form} title={t('correct')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'scheme')} label={t('form.scheme')} options={coded('scheme', SCHEMES)} />
      <MultiSelectField {...pieceOf(form, 'losses')} label={t('form.losses')} options={coded('loss', LOSSES)} />
      {scheme && <Guidance claim={{ ...claim, scheme, losses } as Parameters<typeof Guidance>[0]['claim']} />}
      <TextField {...pieceOf(form, 'authority')} label={t('form.authority')} maxLength={200} />
      <TextField {...pieceOf(form, 'reference')} label={t('form.reference')} maxLength={200} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </ActFrame>
  );
}
