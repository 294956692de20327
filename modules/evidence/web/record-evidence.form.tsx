import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { FormFrame } from '#platform/design/form-frame.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { FROM_US, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';
import { FilePiece, type NamedFile } from './file-piece.tsx';
import { type About, useAbouts } from './use-abouts.ts';

type Values = {
  evidenceId: string;
  about: About | null;
  kind: string | null;
  description: string;
  lang: string;
  collected: Dated | null;
  collectedBy: string;
  collectedWhere: string;
  file: NamedFile | null;
  source: SourceDraft;
};
type RecordEvidenceFormProps = { onClose: () => void; aboutId?: string | undefined; caseFileId?: string | undefined };

/** Records a piece of evidence: a file, or a thing. The file is sent first and never altered afterwards. */
export function RecordEvidenceForm({ onClose, aboutId, caseFileId }: RecordEvidenceFormProps) {
  const { t, i18n } = useTranslation('evidence');
  const today = useToday();
  const { abouts, aboutOf } = useAbouts();
  const kinds = useCodeOptions('evidence_kind');
  const initial: Values = {
    ...EMPTY,
    evidenceId: newId(),
    about: aboutOf(aboutId ?? caseFileId ?? null),
    lang: i18n.language,
    collected: day(today),
  };
  const { values, set, keep, errors, refusal, busy } = useActForm(recordEvidence, {
    initial,
    toInput,
    onKept: onClose,
  });
  const error = (field: string) => errors.find((one) => one.field === field)?.words;
  const note = refusal && <ReasonNote title={t('notKept')} words={refusal} />;
  return (
    <FormFrame title={t('record.title')} onKeep={keep} onClose={onClose} errors={errors} refusal={note} busy={busy}>
      <SelectField
        name="aboutId"
        label={t('fact.belongsTo')}
        options={abouts}
        value={values.about?.code ?? null}
        onChange={(id) => set('about', aboutOf(id))}
        error={error('aboutId') ?? error('aboutKind')}
      />
      <SelectField
        name="kind"
        label={t('record.kind')}
        options={kinds}
        value={values.kind}
        onChange={(kind) => set('kind', kind)}
        error={error('kind')}
      />
      <FilePiece value={values.file} onChange={(file) => set('file', file)} error={error('sha256')} />
      <TextArea
        name="description"
        label={t('record.description')}
        rows={3}
        lang={values.lang}
        value={values.description}
        onChange={(words) => set('description', words)}
        error={error('description')}
      />
      <DateWithPrecision
        name="collected"
        label={t('fact.collected')}
        today={today}
        endsBefore={today}
        value={values.collected}
        onChange={(on) => set('collected', on)}
        error={error('collected')}
      />
      <TextField
        name="collectedBy"
        label={t('fact.by')}
        hint={t('record.byHint')}
        value={values.collectedBy}
        onChange={(words) => set('collectedBy', words)}
        maxLength={200}
      />
      <TextField
        name="collectedWhere"
        label={t('fact.where')}
        value={values.collectedWhere}
        onChange={(words) => set('collectedWhere', words)}
        maxLength={200}
      />
      <SourceFields value={values.source} onChange={(source) => set('source', source)} withReliability={false} />
    </FormFrame>
  );
}

const EMPTY = { kind: null, description: '', collectedBy: '', collectedWhere: '', file: null, source: FROM_US };
const NO_FILE = { sha256: null, size: null, mime: null, originalName: null };

function toInput({ evidenceId, about, file, source, ...told }: Values): object {
  const where = { aboutKind: about?.kind ?? null, aboutId: about?.code ?? null };
  const words = { collectedBy: orNull(told.collectedBy), collectedWhere: orNull(told.collectedWhere) };
  return { evidenceId, evidence: { ...told, ...where, ...words, ...(file ?? NO_FILE), source: sourceOf(source) } };
}
