import { operation } from '#emulator/operation.ts';
import { removeView, saveView } from '#emulator/store/views.ts';
import { demandChangeView } from '#emulator/views/demand-change-view.ts';
import { applyViewChanges } from '#emulator/views/view-changes.ts';
import { applyViewXml } from '#emulator/views/view-xml.ts';
import { noContent } from '#emulator/wire/answer.ts';
import { textIn } from '#emulator/wire/body.ts';

export const updateView = operation({
  method: 'MERGE',
  on: 'view',
  status: 'supported',
  run({ list, view }, context) {
    demandChangeView(context, list, view);
    saveView(context.sql, list, applyViewChanges(view, context.body()));
    return noContent();
  },
});

export const setViewXml = operation({
  method: 'POST',
  on: 'view',
  call: 'SetViewXml',
  status: 'limited',
  note: 'query, fields and row limit; formats and joins are left out',
  run({ list, view }, context) {
    demandChangeView(context, list, view);
    saveView(context.sql, list, applyViewXml(view, textIn(context.body(), 'viewXml') ?? ''));
    return noContent();
  },
});

export const deleteView = operation({
  method: 'DELETE',
  on: 'view',
  status: 'supported',
  run({ list, view }, context) {
    demandChangeView(context, list, view);
    removeView(context.sql, list, view);
    return noContent();
  },
});
