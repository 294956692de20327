import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { tieOrganisations } from '#modules/organisation/model/add-organisation.ts';
import { Organisation, type OrganisationFacts, TIE_KINDS } from '#modules/organisation/model/organisation.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame, errorOf } from '#platform/web/act-frame.tsx';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { useRecords } from '#platform/web/records.ts';

type Values = { tieId: string; toOrganisation: string | null; kind: string | null; since: Dated | null; note: string };

/** How this organisation works with another: who refers, who joins operations, who shelters. */
export function TieForm({ organisation, onClose }: { organisation: Stored<OrganisationFacts>; onClose: () => void }) {
  const { t } = useTranslation('organisation');
  const today = useToday();
  const others = useRecords(Organisation, (one) => one.id !== organisation.id);
  const initial: Values = { tieId: newId(), toOrganisation: null, kind: null, since: null, note: '' };
  const toInput = ({ tieId, note, ...tie }: Values) => ({
    tieId,
    tie: { ...tie, fromOrganisation: organisation.id, note: orNull(note) },
  });
  const form = useActForm(tieOrganisations, { initial, toInput, onKept: onClose });
  const wrong = (field: string) => errorOf(form, field);
  const { values, set } = form;
  return (
    <ActFrame form={form} title={t('tie.title')} onClose={onClose}>
      <SelectField
        name="toOrganisation"
        label={t('tie.with')}
        options={others.map((one) => ({ code: one.id, label: one.name }))}
        value={values.toOrganisation}
        onChange={(id) => set('toOrganisation', id)}
        error={wrong('toOrganisation')}
      />
      <SelectField
        name="tie"
        label={t('tie.how')}
        options={TIE_KINDS.map((code) => ({ code, label: t(`tieKind.${code}`) }))}
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
        error={wrong('tie')}
      />
      <DateWithPrecision
        name="since"
        label={t('tie.since')}
        today={today}
        endsBefore={today}
        value={values.since}
        onChange={(since) => set('since', since)}
        error={wrong('since')}
      />
      <TextField name="note" label={t('fact.note')} value={values.note} onChange={(note) => set('note', note)} />
    </ActFrame>
  );
}
