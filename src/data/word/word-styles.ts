import { AlignmentType, convertMillimetersToTwip, LevelFormat, type IPropertiesOptions } from 'docx';

/** Dark enough on white for everyone (7:1 and more), and grey when printed. */
export const ink = { text: '242424', quiet: '424242', brand: '444791', line: 'C7C7C7', ground: 'F5F5F5' } as const;

/** Office has it on every platform; LibreOffice has one of the same measures. */
const font = 'Calibri';

const sides = convertMillimetersToTwip(20);
/** Wide enough above that the text keeps its distance from the header. */
export const margin = {
  top: convertMillimetersToTwip(26),
  bottom: convertMillimetersToTwip(22),
  left: sides,
  right: sides,
  header: convertMillimetersToTwip(12),
  footer: convertMillimetersToTwip(10),
};
/** From the left margin to the right one on A4. */
export const textWidth = convertMillimetersToTwip(170);
export const questionIndent = convertMillimetersToTwip(8);

const points = (size: number): number => size * 2; // Word counts in half points
const space = (size: number): number => size * 20; // and spaces in twentieths

const heading = (size: number, before: number, after: number) => ({
  run: { font, size: points(size), bold: true, color: ink.text },
  paragraph: { spacing: { before: space(before), after: space(after) }, keepNext: true },
});

export const styles: IPropertiesOptions['styles'] = {
  default: {
    document: {
      run: { font, size: points(11.5), color: ink.text, language: { value: 'da-DK' } },
      paragraph: { spacing: { after: space(6), line: 288 } },
    },
    heading1: heading(24, 6, 2),
    heading2: heading(13, 16, 4),
  },
  paragraphStyles: [
    {
      id: 'Lead',
      name: 'Lead',
      basedOn: 'Normal',
      run: { size: points(13), color: ink.quiet },
      paragraph: { spacing: { after: space(14) } },
    },
    {
      id: 'Question',
      name: 'Question',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { before: space(10), after: space(2) } },
    },
    {
      id: 'UnderQuestion',
      name: 'Under question',
      basedOn: 'Normal',
      run: { color: ink.quiet },
      paragraph: { indent: { left: questionIndent }, spacing: { after: space(2) } },
    },
    {
      id: 'Margin',
      name: 'Margin',
      basedOn: 'Normal',
      run: { size: points(9.5), color: ink.quiet },
      paragraph: { spacing: { after: 0 } },
    },
  ],
};

export const questionList = 'questions';
export const pointList = 'points';

export const numbering: IPropertiesOptions['numbering'] = {
  config: [
    {
      reference: questionList,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.START,
          style: {
            run: { bold: true, color: ink.brand },
            paragraph: { indent: { left: questionIndent, hanging: questionIndent } },
          },
        },
      ],
    },
    {
      reference: pointList,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '•',
          alignment: AlignmentType.START,
          style: { paragraph: { indent: { left: questionIndent, hanging: convertMillimetersToTwip(5) } } },
        },
      ],
    },
  ],
};
