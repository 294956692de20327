import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { StoredOf } from '#kernel/record.ts';
import { correctEvidence } from '#modules/evidence/model/correct-evidence.ts';
import type { Evidence } from '#modules/evidence/model/evidence.ts';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { draftOf, type SourceDraft, SourceFields, sourceOf } from '#platform/web/source-fields.tsx';

type Piece = StoredOf<typeof Evidence>;
type Values = {
  kind: string | null;
  description: string;
  collected: Dated | null;
  collectedBy: string;
  collectedWhere: string;
  source: SourceDraft;
};

/** Corrects what is said about a piece of evidence. The file has no piece here: it is never exchanged. */
export function CorrectEvidenceForm({ evidence, onClose }: { evidence: Piece; onClose: () => void }) {
  const { t } = useTranslation('evidence');
  const today = useToday();
  const kinds = useCodeOptions('evidence_kind');
  const form = useActForm(correctEvidence, {
    initial: valuesOf(evidence),
    toInput: (values: Values) => ({ evidenceId: evidence.id, changes: changesOf<object>(evidence, factsOf(values)) }),
    basedOn: { [evidence.id]: evidence.version },
    onKept: onClose,
  });
  const { source } = form.values;
  return (
    <ActFrame form={form} title={t('correct.title')} onClose={onClose}>
      <SelectField {...pieceOf(form, 'kind')} label={t('record.kind')} options={kinds} />
      <TextArea {...pieceOf(form, 'description')} label={t('record.description')} rows={3} lang={evidence.lang} />
      <DateWithPrecision {...pieceOf(form, 'collected')} label={t('fact.collected')} today={today} endsBefore={today} />
      <TextField {...pieceOf(form, 'collectedBy')} label={t('fact.by')} hint={t('record.byHint')} maxLength={200} />
      <TextField {...pieceOf(form, 'collectedWhere')} label={t('fact.where')} maxLength={200} />
      <SourceFields value={source} onChange={(next) => form.set('source', next)} withReliability={false} />
    </ActFrame>
  );
}

function valuesOf({ kind, description, collected, collectedBy, collectedWhere, source }: Piece): Values {
  const words = { collectedBy: collectedBy ?? '', collectedWhere: collectedWhere ?? '' };
  return { kind, description, collected, ...words, source: draftOf(source) };
}

function factsOf({ collectedBy, collectedWhere, source, ...same }: Values): object {
  return {
    ...same,
    collectedBy: orNull(collectedBy),
    collectedWhere: orNull(collectedWhere),
    source: sourceOf(source),
  };
}
