import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { correctReport } from '#modules/missing-person/model/correct-report.ts';
import type { MissingReport } from '#modules/missing-person/model/missing-report.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';

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
  const form = useActForm(correctReport, {
    initial: valuesOf(report),
    toInput,
    basedOn: { [report.id]: report.version },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('form.papers')} onClose={onClose}>
      <TextField {...pieceOf(form, 'firNumber')} label={t('papers.fir')} maxLength={100} />
      <DateWithPrecision
        {...pieceOf(form, 'fir')}
        name="firDate"
        error={errorOf(form, 'firDate')}
        label={t('papers.firDate')}
        today={today}
        endsBefore={today}
      />
      <TextField {...pieceOf(form, 'portalNumber')} label={t('papers.portal')} maxLength={100} />
      <DateWithPrecision
        {...pieceOf(form, 'ahtuTransferred')}
        label={t('papers.ahtu')}
        today={today}
        endsBefore={today}
      />
      <DateWithPrecision
        {...pieceOf(form, 'missingSince')}
        label={t('report.since')}
        today={today}
        endsBefore={today}
      />
      <TextField {...pieceOf(form, 'lastSeenPlace')} label={t('report.lastSeen')} maxLength={200} />
      <TextField
        {...pieceOf(form, 'saidDuration')}
        label={t('report.said')}
        hint={t('report.saidHint')}
        maxLength={200}
      />
    </ActFrame>
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
