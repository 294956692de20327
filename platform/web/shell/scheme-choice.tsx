import { useMantineColorScheme } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FilterChips } from '#platform/design/filter-chips.tsx';

/** How the screen is lit: as the device, light, dark, or for the sun. */
export function SchemeChoice() {
  const { t } = useTranslation('shell');
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const [sunlight, setSunlight] = useState(() => document.documentElement.dataset.scheme === 'sunlight');
  function choose(code: string) {
    const sun = code === 'sunlight';
    setSunlight(sun);
    if (sun) document.documentElement.dataset.scheme = 'sunlight';
    else delete document.documentElement.dataset.scheme;
    setColorScheme(sun ? 'light' : code === 'dark' ? 'dark' : code === 'light' ? 'light' : 'auto');
  }
  const options = [
    { code: 'auto', label: t('settings.auto') },
    { code: 'light', label: t('settings.light') },
    { code: 'dark', label: t('settings.dark') },
    { code: 'sunlight', label: t('settings.sunlight') },
  ];
  return (
    <FilterChips
      label={t('settings.scheme')}
      options={options}
      value={sunlight ? 'sunlight' : colorScheme}
      onChange={choose}
    />
  );
}
