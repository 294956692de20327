import { useTranslation } from 'react-i18next';
import { Investigation } from '#modules/investigation/model/investigation.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import type { ActForm } from '#platform/web/act-form.ts';
import { useDistrictOptions } from '#platform/web/district-options.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { useRecords } from '#platform/web/records.ts';
import type { OperationFacts } from '../model/operation.ts';
import { useAuthorityOptions } from './lead-authority.tsx';

/** The cover of an operation as it is typed. */
export type CoverValues = {
  codeName: string;
  ourRole: string;
  placePublic: string;
  lgdDistrict: string | null;
  leadAuthorityId: string | null;
  jointUnits: string;
  investigationId: string | null;
};

export const EMPTY_COVER: CoverValues = {
  codeName: '',
  ourRole: 'participant',
  placePublic: '',
  lgdDistrict: null,
  leadAuthorityId: null,
  jointUnits: '',
  investigationId: null,
};

export function coverOf(operation: OperationFacts): CoverValues {
  const { codeName, ourRole, placePublic, lgdDistrict, leadAuthorityId, jointUnits, investigationId } = operation;
  const district = lgdDistrict === null ? null : String(lgdDistrict);
  const texts = { placePublic: placePublic ?? '', lgdDistrict: district, jointUnits: jointUnits.join(', ') };
  return { codeName, ourRole, leadAuthorityId, investigationId, ...texts };
}

export function readCover(values: CoverValues) {
  const { codeName, ourRole, placePublic, lgdDistrict, leadAuthorityId, jointUnits, investigationId } = values;
  const units = jointUnits
    .split(',')
    .map((unit) => unit.trim())
    .filter(Boolean);
  const place = { placePublic: orNull(placePublic), lgdDistrict: lgdDistrict === null ? null : Number(lgdDistrict) };
  return { codeName, ourRole, ...place, leadAuthorityId, jointUnits: units, investigationId };
}

export function CoverFields<V extends CoverValues>(props: { form: ActForm<V> }) {
  const { t } = useTranslation('operation');
  const form = props.form as unknown as ActForm<CoverValues>; // V holds at least the fields of a cover
  const investigations = useRecords(Investigation).map(({ id, title }) => ({ code: id, label: title }));
  const roles = (['lead', 'participant'] as const).map((code) => ({ code, label: t(`ourRole.${code}`) }));
  return (
    <>
      <TextField {...pieceOf(form, 'codeName')} label={t('cover.codeName')} hint={t('cover.codeNameHint')} />
      <SelectField
        {...pieceOf(form, 'leadAuthorityId')}
        label={t('cover.leadAuthority')}
        hint={t('cover.leadAuthorityHint')}
        options={useAuthorityOptions()}
      />
      <TextField {...pieceOf(form, 'jointUnits')} label={t('cover.jointUnits')} hint={t('cover.jointUnitsHint')} />
      <ChoiceTiles {...pieceOf(form, 'ourRole')} label={t('cover.ourRole')} columns={2} options={roles} />
      <TextField {...pieceOf(form, 'placePublic')} label={t('cover.placePublic')} hint={t('cover.placePublicHint')} />
      <SelectField
        {...pieceOf(form, 'lgdDistrict')}
        label={t('cover.district')}
        hint={t('cover.districtHint')}
        {...useDistrictOptions()}
      />
      {investigations.length > 0 && (
        <SelectField
          {...pieceOf(form, 'investigationId')}
          label={t('cover.investigation')}
          aside={t('cover.ifAny')}
          options={investigations}
        />
      )}
    </>
  );
}
