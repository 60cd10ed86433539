import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { unbroken } from '#i18n/format.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { useAppFrame } from './app-frame.tsx';
import { TextLink } from './TextLink.tsx';
import { useType } from './type.ts';

const useStyles = makeStyles({
  text: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, maxWidth: '68ch', minWidth: 0 },
  block: { margin: 0, minWidth: 0 },
  list: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

type Span =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'bold'; readonly text: string }
  | { readonly kind: 'link'; readonly text: string; readonly address: string };

type Block =
  | { readonly kind: 'paragraph'; readonly spans: readonly Span[] }
  | { readonly kind: 'list'; readonly items: readonly (readonly Span[])[]; readonly from?: number };

type MarkedBlocksProps = { readonly blocks: readonly Block[]; readonly className?: string };

/**
 * What an editor wrote, drawn as elements: nothing in it can become markup. Each block finds its own direction, so that
 * right-to-left words in one do not turn the others around.
 */
export const MarkedBlocks = ({ blocks, className }: MarkedBlocksProps) => {
  const styles = useStyles();
  const type = useType();
  return (
    <div {...contentLanguage} className={mergeClasses(type.body1, type.breaking, styles.text, className)}>
      {blocks.map((block, place) => (
        <MarkedBlock key={place} block={block} />
      ))}
    </div>
  );
};

const MarkedBlock = ({ block }: { block: Block }) => {
  const styles = useStyles();
  if (block.kind === 'paragraph')
    return (
      <p dir="auto" className={styles.block}>
        <MarkedSpans spans={block.spans} />
      </p>
    );
  const List = block.from === undefined ? 'ul' : 'ol';
  return (
    <List {...(block.from !== undefined && { start: block.from })} className={mergeClasses(styles.block, styles.list)}>
      {block.items.map((spans, place) => (
        <li key={place} dir="auto">
          <MarkedSpans spans={spans} />
        </li>
      ))}
    </List>
  );
};

const MarkedSpans = ({ spans }: { spans: readonly Span[] }) =>
  spans.map((span, place) => <MarkedSpan key={place} span={span} />);

function MarkedSpan({ span }: { span: Span }) {
  const { outside } = useAppFrame();
  if (span.kind === 'text') return unbroken(span.text);
  if (span.kind === 'bold') return <strong>{unbroken(span.text)}</strong>;
  return (
    <TextLink inline {...outside(span.address)} {...(leavesTheApp(span.address) && newWindow)}>
      {unbroken(span.text)}
    </TextLink>
  );
}

const leavesTheApp = (address: string): boolean => /^https:/i.test(address);

const newWindow = { target: '_blank', rel: 'noopener noreferrer' } as const;
