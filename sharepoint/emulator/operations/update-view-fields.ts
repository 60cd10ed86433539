import type { Context } from '#emulator/context.ts';
import { invalidArgument } from '#emulator/errors.ts';
import { operation } from '#emulator/operation.ts';
import { textArgument, type ResourceOf } from '#emulator/resources/resource.ts';
import { fields as fieldsOf } from '#emulator/store/fields.ts';
import { saveView } from '#emulator/store/views.ts';
import { demandChangeView } from '#emulator/views/demand-change-view.ts';
import { viewFieldNamed } from '#emulator/views/view-changes.ts';
import { noContent, type Answer } from '#emulator/wire/answer.ts';
import { numberIn, textIn } from '#emulator/wire/body.ts';

type ViewFields = ResourceOf<'viewFields'>['of'];

const shared = { method: 'POST', on: 'viewFields', status: 'supported' } as const;

function change({ list, view }: ViewFields, context: Context, fields: readonly string[]): Answer {
  demandChangeView(context, list, view);
  saveView(context.sql, list, { ...view, fields });
  return noContent();
}

export const addViewField = operation({
  ...shared,
  call: 'addviewfield',
  run(of, context, args) {
    const name = viewFieldNamed(textArgument(args, 'strField'), fieldsOf(context.sql, of.list));
    const { fields } = of.view;
    return change(of, context, fields.includes(name) ? fields : [...fields, name]);
  },
});

export const removeViewField = operation({
  ...shared,
  call: 'removeviewfield',
  run(of, context, args) {
    const name = viewFieldNamed(textArgument(args, 'strField'), fieldsOf(context.sql, of.list));
    return change(
      of,
      context,
      of.view.fields.filter((field) => field !== name),
    );
  },
});

export const removeAllViewFields = operation({
  ...shared,
  call: 'removeallviewfields',
  run: (of, context) => change(of, context, []),
});

export const moveViewField = operation({
  ...shared,
  call: 'moveviewfieldto',
  run(of, context) {
    const [field, index] = [textIn(context.body(), 'field') ?? '', numberIn(context.body(), 'index') ?? -1];
    const others = of.view.fields.filter((name) => name !== field);
    if (others.length === of.view.fields.length || index < 0 || index > others.length) throw invalidArgument();
    return change(of, context, others.toSpliced(index, 0, field));
  },
});
