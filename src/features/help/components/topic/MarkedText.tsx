import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { blocksOf, type Block, type Span } from '#domain/help/marked-text.ts';
import { contentLanguage } from '#i18n/language.tsx';
import { unbroken } from '#i18n/format.ts';
import { TextLink } from '#ui/TextLink.tsx';
import { useType } from '#ui/type.ts';

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

type MarkedTextProps = { readonly text: string; readonly className?: string };

/**
 * What an editor wrote, drawn as elements: nothing in it can become markup. Each block finds its own direction, so that
 * right-to-left words in one do not turn the others around.
 */
export const MarkedText = ({ text, className }: MarkedTextProps) => {
  const styles = useStyles();
  const type = useType();
  return (
    <div {...contentLanguage} className={mergeClasses(type.body1, type.breaking, styles.text, className)}>
      {blocksOf(text).map((block, place) => (
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
  return (
    <ul className={mergeClasses(styles.block, styles.list)}>
      {block.items.map((spans, place) => (
        <li key={place} dir="auto">
          <MarkedSpans spans={spans} />
        </li>
      ))}
    </ul>
  );
};

const MarkedSpans = ({ spans }: { spans: readonly Span[] }) =>
  spans.map((span, place) => <MarkedSpan key={place} span={span} />);

function MarkedSpan({ span }: { span: Span }) {
  if (span.kind === 'text') return unbroken(span.text);
  if (span.kind === 'bold') return <strong>{unbroken(span.text)}</strong>;
  return (
    <TextLink inline href={span.address} {...(leavesTheApp(span.address) && newWindow)}>
      {unbroken(span.text)}
    </TextLink>
  );
}

const leavesTheApp = (address: string): boolean => /^https:/i.test(address);

const newWindow = { target: '_blank', rel: 'noopener noreferrer' } as const;
