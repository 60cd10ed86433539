// @vitest-environment jsdom
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeWorkbook } from './write-workbook.ts';

const unpacked = async (cell: string) => {
  const files = unzipSync(
    await writeWorkbook([
      { name: 'Har plads', headings: ['Navn'], rows: [[cell]] },
      { name: 'x'.repeat(40), headings: ['Navn'], rows: [] },
    ]),
  );
  return {
    workbook: strFromU8(files['xl/workbook.xml']!),
    all: Object.values(files)
      .map((file) => strFromU8(file))
      .join('\n'),
  };
};

describe('a workbook', () => {
  it('has the sheets by their names, cut to what Excel takes', async () => {
    const { workbook } = await unpacked('Demo Leder');
    expect(workbook).toContain('name="Har plads"');
    expect(workbook).toContain(`name="${'x'.repeat(31)}"`);
  });

  it.each(['=1+1', '+1', '-1', '@SUM(A1)'])('shows »%s« and computes nothing', async (cell) => {
    const { all } = await unpacked(cell);
    expect(all).toContain(`'${cell}`);
    expect(all).not.toMatch(/<f[ >]/);
  });

  it('keeps names as they are', async () => {
    expect((await unpacked('Åse O’Ægir-Sø')).all).toContain('Åse O’Ægir-Sø');
  });
});
