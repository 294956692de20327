import { useTranslation } from 'react-i18next';
import type { Dated } from '#kernel/dated.ts';
import type { Stored } from '#kernel/record.ts';
import { correctVisit } from '#modules/outreach/model/note-visit.ts';
import { DANGER_SIGNS, MEETINGS, type OutreachVisitFacts } from '#modules/outreach/model/outreach-visit.ts';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { DateWithPrecision } from '#platform/design/date-with-precision.tsx';
import { MultiSelectField } from '#platform/design/multi-select-field.tsx';
import { OwnWordsField } from '#platform/design/own-words.tsx';
import { TextArea } from '#platform/design/text-area.tsx';
import { useActForm } from '#platform/web/act-form.ts';
import { ActFrame } from '#platform/web/act-frame.tsx';
import { changesOf } from '#platform/web/changes-of.ts';
import { useCodeOptions } from '#platform/web/code-options.ts';
import { errorOf } from '#platform/web/error-of.ts';
import { useToday } from '#platform/web/me.ts';
import { orNull } from '#platform/web/or-null.ts';
import { pieceOf } from '#platform/web/piece-of.ts';
import { type HeadcountDraft, HeadcountFields } from './headcount-fields.tsx';

type Visit = Stored<OutreachVisitFacts>;

/** What was written of a visit or a round is put right. What stood there stays in its history. */
export function CorrectVisitForm({ visit, onClose }: { visit: Visit; onClose: () => void }) {
  const { t } = useTranslation('outreach-room');
  const today = useToday();
  const isRound = visit.contactId === null;
  const initial = asWritten(visit);
  const toInput = ({ herWords, words, ...values }: typeof initial) => {
    const after = { ...values, herWords: orNull(herWords), words: orNull(words) };
    return { visitId: visit.id, contactId: visit.contactId, changes: changesOf<object>(visit, after) };
  };
  const form = useActForm(correctVisit, {
    initial,
    toInput,
    basedOn: { [visit.id]: visit.version },
    onKept: onClose,
  });
  return (
    <ActFrame form={form} title={t('visit.correctTitle')} onClose={onClose}>
      <ChoiceTiles
        {...pieceOf(form, 'met')}
        label={t('visit.correctWhat')}
        options={MEETINGS.map((code) => ({ code, label: t(`visit.was.${code}`) }))}
        error={errorOf(form, 'met')}
      />
      <DateWithPrecision {...pieceOf(form, 'happened')} label={t('visit.when')} today={today} endsBefore={today} />
      <MultiSelectField
        {...pieceOf(form, 'services')}
        label={t('visit.services')}
        options={useCodeOptions('service_type')}
      />
      <MultiSelectField
        {...pieceOf(form, 'dangerSigns')}
        label={t('visit.signs')}
        options={DANGER_SIGNS.map((code) => ({ code, label: t(`sign.${code}`) }))}
      />
      {isRound && (
        <HeadcountFields
          label={t('visit.reached')}
          value={form.values.reached}
          onChange={(reached) => form.set('reached', reached)}
          error={errorOf(form, 'reached') ?? errorOf(form, 'least')}
        />
      )}
      {!isRound && (
        <OwnWordsField {...pieceOf(form, 'herWords')} label={t('visit.herWords')} aside={t('visit.ifAny')} />
      )}
      <TextArea {...pieceOf(form, 'words')} label={t('visit.words')} aside={t('visit.ifAny')} rows={2} />
    </ActFrame>
  );
}

function asWritten(visit: Visit) {
  return {
    met: visit.met as string | null,
    happened: visit.happened as Dated | null,
    services: visit.services as string[],
    dangerSigns: visit.dangerSigns as string[],
    reached: visit.reached as HeadcountDraft | null,
    herWords: visit.herWords ?? '',
    words: visit.words ?? '',
  };
}
