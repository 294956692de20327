import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FactLine } from '#platform/design/fact-line.tsx';
import { FileField } from '#platform/design/file-field.tsx';
import { useRefusalWords } from '#platform/web/act-form.ts';
import { type SentPicture, sendPicture } from './send-picture.ts';

type PicturePieceProps = {
  value: SentPicture | null;
  onChange: (picture: SentPicture | null) => void;
  error: string | undefined;
};

/** The picture of a form: sent as soon as it is chosen, and drawn anew while the rest is still being written. */
export function PicturePiece({ value, onChange, error }: PicturePieceProps) {
  const { t } = useTranslation('picture');
  const { files, busy, problem, choose } = useSending(onChange);
  return (
    <>
      <FileField
        name="sha256"
        label={t('file')}
        hint={t('fileHint')}
        accept="image/jpeg,image/png,image/webp,image/heic"
        value={files}
        onChange={(chosen) => void choose(chosen)}
        error={problem ?? error}
      />
      <div role="status">
        {busy && <FactLine icon="pending">{t('sending')}</FactLine>}
        {value && (
          <FactLine icon="met" tone="ok">
            {t('kept', { width: value.width, height: value.height })}
          </FactLine>
        )}
      </div>
    </>
  );
}

function useSending(onChange: PicturePieceProps['onChange']) {
  const { t } = useTranslation('picture');
  const say = useRefusalWords();
  const [files, setFiles] = useState<File[]>([]);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | undefined>(undefined);
  async function choose(chosen: File[]) {
    setFiles(chosen);
    setProblem(undefined);
    onChange(null);
    const [file] = chosen;
    if (!file) return;
    setBusy(true);
    const sending = await sendPicture(file);
    setBusy(false);
    if (sending.outcome === 'sent') return onChange(sending.picture);
    setProblem(sending.outcome === 'refused' ? say(sending.refusal) : t('notReached'));
  }
  return { files, busy, problem, choose };
}
