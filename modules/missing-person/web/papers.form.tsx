import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { correctReport } from '#modules/missing-person/model/correct-report.ts';
import type { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { changesOf } from '#platform/web/changes-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';

type Report = StoredOf<typeof MissingReport>;
type Values = {
  missingSince: Dated | null;
  lastSeenPlace: string;
  firNumber: string;
  fir: Dated | null;
  portalNumber: string;
  ahtuTransferred: Dated | null;
  saidDuration: string;
};

/** Adds the papers that came, and corrects what was told at the beginning. */
export function PapersForm({ report, onClose }: { report: Report; onClose: () => void }) {
  const { t } = useTranslation('missing-person');
  const today = useToday();
  const toInput = (values: Values) => ({ reportId: report.id, changes: changesOf<object>(report, factsOf(values)) });
  const { values, set, keep, errors, refusal, busy } = useActForm(correctReport, {
    initial: valuesOf(report),
    toInput,
    basedOn: { [report.id]: report.version },
    onKept: onClose,
  });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame title={t('form.papers')} onKeep={keep} onClose={onClose} errors={errors} refusal={note} busy={busy}>
      <TextField
        name="firNumber"
        label={t('papers.fir')}
        value={values.firNumber}
        onChange={(number) => set('firNumber', number)}
        error={error('firNumber')}
        maxLength={100}
      />
      <DateWithPrecision
        name="firDate"
        label={t('papers.firDate')}
        today={today}
        endsBefore={today}
        value={values.fir}
        onChange={(on) => set('fir', on)}
        error={error('firDate')}
      />
      <TextField
        name="portalNumber"
        label={t('papers.portal')}
        value={values.portalNumber}
        onChange={(number) => set('portalNumber', number)}
        error={error('portalNumber')}
        maxLength={100}
      />
      <DateWithPrecision
        name="ahtuTransferred"
        label={t('papers.ahtu')}
        today={today}
        endsBefore={today}
        value={values.ahtuTransferred}
        onChange={(on) => set('ahtuTransferred', on)}
        error={error('ahtuTransferred')}
      />
      <DateWithPrecision
        name="missingSince"
        label={t('report.since')}
        today={today}
        endsBefore={today}
        value={values.missingSince}
        onChange={(on) => set('missingSince', on)}
        error={error('missingSince')}
      />
      <TextField
        name="lastSeenPlace"
        label={t('report.lastSeen')}
        value={values.lastSeenPlace}
        onChange={(place) => set('lastSeenPlace', place)}
        error={error('lastSeenPlace')}
        maxLength={200}
      />
      <TextField
        name="saidDuration"
        label={t('report.said')}
        hint={t('report.saidHint')}
        value={values.saidDuration}
        onChange={(words) => set('saidDuration', words)}
        maxLength={200}
      />
    </FormFrame>
  );
}

function valuesOf({
  missingSince,
  lastSeenPlace,
  firNumber,
  firDate,
  portalNumber,
  ahtuTransferred,
  saidDuration,
}: Report): Values {
  return {
    missingSince,
    lastSeenPlace,
    firNumber: firNumber ?? '',
    fir: firDate ? day(firDate) : null,
    portalNumber: portalNumber ?? '',
    ahtuTransferred,
    saidDuration: saidDuration ?? '',
  };
}

/** A first information report bears one day; anything less exact is not its date. */
function factsOf({ fir, firNumber, portalNumber, saidDuration, ...same }: Values): object {
  const firDate = fir && fir.earliest === fir.latest ? fir.earliest : null;
  return {
    ...same,
    firDate,
    firNumber: orNull(firNumber),
    portalNumber: orNull(portalNumber),
    saidDuration: orNull(saidDuration),
  };
}
