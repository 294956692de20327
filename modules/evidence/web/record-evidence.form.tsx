import { useTranslation } from 'react-i18next';
import { type Dated, day } from '#kernel/dated.ts';
import { recordEvidence } from '#modules/evidence/model/record-evidence.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
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
  const form = useActForm(recordEvidence, {
    initial,
    toInput,
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('record.title')} onClose={onClose}>
      <SelectField
        name="aboutId"
        label={t('fact.belongsTo')}
        options={abouts}
        value={form.values.about?.code ?? null}
        onChange={(id) => form.set('about', aboutOf(id))}
        error={errorOf(form, 'aboutId') ?? errorOf(form, 'aboutKind')}
      />
      <SelectField {...pieceOf(form, 'kind')} label={t('record.kind')} options={kinds} />
      <FilePiece {...pieceOf(form, 'file')} />
      <TextArea {...pieceOf(form, 'description')} label={t('record.description')} rows={3} lang={form.values.lang} />
      <DateWithPrecision {...pieceOf(form, 'collected')} label={t('fact.collected')} today={today} endsBefore={today} />
      <TextField {...pieceOf(form, 'collectedBy')} label={t('fact.by')} hint={t('record.byHint')} maxLength={200} />
      <TextField {...pieceOf(form, 'collectedWhere')} label={t('fact.where')} maxLength={200} />
      <SourceFields
        value={form.values.source}
        onChange={(source) => form.set('source', source)}
        withReliability={false}
      />
    </ActFrame>
  );
}

const EMPTY = { kind: null, description: '', collectedBy: '', collectedWhere: '', file: null, source: FROM_US };
const NO_FILE = { sha256: null, size: null, mime: null, originalName: null };

function toInput({ evidenceId, about, file, source, ...told }: Values): object {
  const where = { aboutKind: about?.kind ?? null, aboutId: about?.code ?? null };
  const words = { collectedBy: orNull(told.collectedBy), collectedWhere: orNull(told.collectedWhere) };
  return { evidenceId, evidence: { ...told, ...where, ...words, ...(file ?? NO_FILE), source: sourceOf(source) } };
}
