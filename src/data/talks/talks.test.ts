import { expectTypeOf, it } from 'vitest';
import type { TalkGuide, TalkPart } from '#domain/talks/guide.ts';
import type { Material } from '#domain/talks/material.ts';
import type { ItemOf } from '#lists/define-list.ts';
import type { materials } from '#lists/materials.list.ts';
import type { talkGuides } from '#lists/talk-guides.list.ts';
import type { talkParts } from '#lists/talk-parts.list.ts';

it('a row of each list is what the domain calls it', () => {
  expectTypeOf<ItemOf<typeof talkGuides>>().toExtend<TalkGuide>();
  expectTypeOf<ItemOf<typeof talkParts>>().toExtend<TalkPart>();
  expectTypeOf<ItemOf<typeof materials>>().toExtend<Omit<Material, 'fileName' | 'path' | 'version' | 'approval'>>();
});
