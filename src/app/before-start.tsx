import type { ReactNode } from 'react';
import { browserThemes } from '#host/browser-themes.ts';
import { loadTheme } from '#host/theme.ts';
import { languageOf } from '#i18n/language.tsx';
import { CastPicker } from './CastPicker.tsx';
import type { CastMember } from './config.ts';
import { StartFrame } from './StartFrame.tsx';
import { StartProblem, type StartFailure } from './StartProblem.tsx';

/** Theme and language by the device, since there is no host to ask; `?theme=` and `?locale=` on this machine only. */
async function framed(page: ReactNode, local: boolean): Promise<ReactNode> {
  const query = new URLSearchParams(local ? location.search : '');
  const theme = await loadTheme(browserThemes(query.get('theme')).current());
  const language = languageOf(query.get('locale') ?? navigator.language);
  return (
    <StartFrame theme={theme} language={language}>
      {page}
    </StartFrame>
  );
}

export const castPicker = (cast: readonly CastMember[]): Promise<ReactNode> => framed(<CastPicker cast={cast} />, true);

export const startProblem = (failure: StartFailure): Promise<ReactNode> => framed(<StartProblem {...failure} />, false);
