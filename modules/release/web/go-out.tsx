import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Approval, isWaiting } from '#modules/approval/model/approval.ts';
import { planRelease } from '#modules/release/model/plan-release.ts';
import type { Preview } from '#modules/release/model/preview.ts';
import { type AskedRelease, isSameRelease, Release } from '#modules/release/model/release.ts';
import { releaseFigure } from '#modules/release/model/release-figure.ts';
import { Button } from '#platform/design/button.tsx';
import { dayWords } from '#platform/design/dated-words.ts';
import { Note } from '#platform/design/note.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { SelectField } from '#platform/design/select-field.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { useAsk } from '#platform/web/ask.ts';
import { useNow } from '#platform/web/me.ts';
import { newId } from '#platform/web/new-id.ts';
import { useRecords } from '#platform/web/records.ts';
import { usePublicWords } from './use-public-words.ts';

/** No release has such an id. */
const NONE = 'none';

/** Whether this waits for a second person already. */
export function useIsAsked(asked: AskedRelease): boolean {
  const now = useNow();
  return useRecords(Approval).some(
    (one) =>
      one.act === releaseFigure.name && isWaiting(one, now) && isSameRelease(one.input.asked as AskedRelease, asked),
  );
}

type GoOutProps = { preview: Preview; isAsked: boolean; onAsked: () => void };

/** The one thing that can be done next: ask a second person, or keep in mind from when it may be asked. */
export function GoOut({ preview, isAsked, onAsked }: GoOutProps) {
  const { t, i18n } = useTranslation('release');
  const { busy, refused, ask } = useAsking(onAsked);
  const { asked, checks } = preview;
  const words = usePublicWords();
  const releases = useRecords(Release);
  const plan = releases.find((one) => one.state === 'planned' && isSameRelease(one, asked));
  const inPlace = releases.filter((one) => one.state === 'released' && one.indicator === asked.indicator);
  const [supersedes, setSupersedes] = useState<string | null>(null);
  const [failing, waiting] = [checks.filter(({ holds, from }) => !holds && !from), checks.find(({ holds }) => !holds)];
  if (isAsked) return <Note icon="second-person">{t('second.asked')}</Note>;
  if (failing.length > 0) return <Note tone="missed">{t('mayNot')}</Note>;
  if (waiting?.from && plan)
    return <Note icon="calendar">{t('isPlanned', { day: dayWords(waiting.from, i18n.language) })}</Note>;
  const go = waiting?.from
    ? () => ask(planRelease, { releaseId: newId(), asked })
    : () => ask(releaseFigure, { releaseId: plan?.id ?? newId(), asked, supersedesId: supersedes });
  const nameOf = (code: string) => {
    const found = inPlace.find(({ id }) => id === code);
    return found ? words(found, found.releasedOn ?? found.toDay) : t('supersedes.none');
  };
  return (
    <>
      {refused && <ReasonNote title={t('notDone')} words={refused} />}
      {!waiting?.from && inPlace.length > 0 && (
        <SelectField
          name="supersedes"
          label={t('supersedes.title')}
          options={[NONE, ...inPlace.map((one) => one.id)].map((code) => ({ code, label: nameOf(code) }))}
          value={supersedes ?? NONE}
          onChange={(code) => setSupersedes(code === NONE ? null : code)}
        />
      )}
      <Button kind="primary" wide busy={busy} onClick={() => void go()}>
        {waiting?.from ? t('plan', { day: dayWords(waiting.from, i18n.language) }) : t('askSecond')}
      </Button>
    </>
  );
}

function useAsking(onAsked: () => void) {
  const send = useAsk();
  const say = useRefusalWords();
  const [busy, setBusy] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  async function ask(act: Parameters<typeof send>[0], input: object) {
    setBusy(true);
    const told = await send(act, input);
    setBusy(false);
    setRefused(told.outcome === 'refused' ? say(told.refusal) : null);
    onAsked();
  }
  return { busy, refused, ask };
}
