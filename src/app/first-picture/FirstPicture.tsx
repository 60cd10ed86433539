import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useContentQuery } from '#data/DataProvider.tsx';
import { whenIdle } from '#ui/when-idle.ts';
import { removePictureStyle } from './draw-picture.ts';
import { keepFirstPicture } from './take-picture.ts';

/** Keeps home for the next start whenever it has been drawn from newer content. Draws nothing. */
export const FirstPicture = ({ owner }: { owner: string }) => {
  const [path] = useLocation();
  const { dataUpdatedAt, isFetching } = useContentQuery();
  useEffect(removePictureStyle, []);
  useEffect(() => {
    if (path !== '/' || dataUpdatedAt === 0 || isFetching) return;
    return whenIdle(() => keepFirstPicture(owner, dataUpdatedAt));
  }, [path, dataUpdatedAt, isFetching, owner]);
  return null;
};
