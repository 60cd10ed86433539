import { blocksOf } from '#domain/shared/marked-text.ts';
import { MarkedBlocks } from '#ui/MarkedBlocks.tsx';

/** A text with marks, as an editor wrote it. */
export const MarkedText = ({ text, className }: { readonly text: string; readonly className?: string }) => (
  <MarkedBlocks blocks={blocksOf(text)} {...(className !== undefined && { className })} />
);
