import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LookUpField } from '#kernel/record.ts';
import { Button } from '#platform/design/button.tsx';
import { ChoiceTiles } from '#platform/design/choice-tiles.tsx';
import { Cluster } from '#platform/design/cluster.tsx';
import { EmptyLine } from '#platform/design/empty-line.tsx';
import { ReasonNote } from '#platform/design/reason-note.tsx';
import { Row } from '#platform/design/row.tsx';
import { RowList } from '#platform/design/row-list.tsx';
import { Stack } from '#platform/design/stack.tsx';
import { TextField } from '#platform/design/text-field.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { call, isRefused } from '#platform/web/http.ts';
import { useMe } from '#platform/web/me.ts';

type Known = { personId: string; displayCode: string; nameUsed: string | null };
type Props = {
  /** Under which names to look first: those that were heard. */
  names?: readonly string[];
  /** Takes whom was found; absent, the way to her page is offered. */
  onTake?: ((person: Known) => void) | undefined;
};
const FIELDS = ['name', 'phone', 'document'] as const satisfies readonly LookUpField[];

/** Asked before somebody is written down twice. Exactly what is typed, or nobody: nearly would leaf through all names. */
export function KnownAlready({ onTake, names }: Props) {
  const { t } = useTranslation('person');
  const reaches = useMe().ownReads.includes('identity');
  const [shown, setShown] = useState(false);
  if (!reaches) return null;
  if (!shown) {
    return (
      <Cluster>
        <Button kind="quiet" icon="search" onClick={() => setShown(true)}>
          {t(names ? 'known.lookUp' : 'known.title')}
        </Button>
      </Cluster>
    );
  }
  return <LookUp onTake={onTake} {...(names && { names })} />;
}

function LookUp({ onTake, names = [] }: Props) {
  const { t } = useTranslation('person');
  const [field, setField] = useState<LookUpField>('name');
  const [value, setValue] = useState(names.join(', '));
  const { found, words, isBusy, lookUp } = useLookUp();
  return (
    <Stack>
      <ChoiceTiles
        name="knownBy"
        columns={3}
        label={t('known.lookUp')}
        options={FIELDS.map((code) => ({ code, label: t(`known.by.${code}`) }))}
        value={field}
        onChange={(code) => setField(FIELDS.find((one) => one === code) ?? 'name')}
      />
      <TextField
        name="knownValue"
        label={t(`known.value.${field}`)}
        hint={t(field === 'name' ? 'known.severalNames' : 'known.exactly')}
        value={value}
        onChange={setValue}
      />
      <Cluster>
        <Button icon="search" busy={isBusy} onClick={() => void lookUp(field, value)}>
          {t('known.look')}
        </Button>
      </Cluster>
      <div role="status">
        {words && <ReasonNote title={t('known.notAsked')} words={words} />}
        {found?.length === 0 && <EmptyLine>{t('known.nobody')}</EmptyLine>}
        {found && found.length > 0 && <Found found={found} onTake={onTake} />}
      </div>
    </Stack>
  );
}

function Found({ found, onTake }: { found: readonly Known[]; onTake: Props['onTake'] }) {
  const { t } = useTranslation('person');
  return (
    <RowList label={t('known.found')}>
      {found.map((one) => (
        <Row
          key={one.personId}
          title={one.nameUsed ?? t('unknownName')}
          under={
            <>
              <span>{one.displayCode}</span>
              {onTake && (
                <Button kind="quiet" onClick={() => onTake(one)}>
                  {t('known.take')}
                </Button>
              )}
            </>
          }
          to={onTake ? undefined : `/p/${one.personId}`}
        />
      ))}
    </RowList>
  );
}

function useLookUp() {
  const { t } = useTranslation('person');
  const say = useRefusalWords();
  const [found, setFound] = useState<readonly Known[] | null>(null);
  const [words, setWords] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  async function lookUp(field: LookUpField, value: string) {
    setBusy(true);
    setFound(null);
    setWords(null);
    const asked = field === 'name' ? value.split(',') : [value];
    try {
      const people = new Map<string, Known>();
      for (const one of asked.map((name) => name.trim()).filter(Boolean)) {
        const answer = await call<{ people: Known[] }>('POST', '/api/people/known', { field, value: one });
        if (isRefused(answer)) return setWords(say(answer.refusal));
        for (const person of answer.people) people.set(person.personId, person);
      }
      setFound([...people.values()]);
    } catch {
      setWords(t('known.notReached'));
    } finally {
      setBusy(false);
    }
  }
  return { found, words, isBusy, lookUp };
}
