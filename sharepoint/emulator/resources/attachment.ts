import { noFile } from '#emulator/errors.ts';
import { attachmentsShown } from '#emulator/items/attached.ts';
import { textKey } from '#emulator/store/compare-key.ts';
import { itemPath } from './item.ts';
import { textArgument, type CollectionKind, type EntityKind } from './resource.ts';

/** Who may see a version of the item may see what is attached to it. */
export const attachments: CollectionKind<'attachments'> = {
  shape: 'collection',
  set: () => 'SP.ApiData.Attachments',
  path: (of) => `${itemPath(of)}/AttachmentFiles`,
  members: (of, { sql }) => attachmentsShown(sql, of).map((name) => ({ kind: 'attachment', of: { ...of, name } })),
  member(of, key, { sql }) {
    const name = attachmentsShown(sql, of).find((candidate) => textKey(candidate) === textKey(String(key)));
    if (name === undefined) throw noFile();
    return { kind: 'attachment', of: { ...of, name } };
  },
  calls: {
    getByFileName: (of, args, context) => attachments.member!(of, textArgument(args, 'fileName'), context),
  },
};

export const attachment: EntityKind<'attachment'> = {
  shape: 'entity',
  type: () => 'SP.Attachment',
  set: () => 'SP.ApiData.Attachments',
  path: (of) => `${itemPath(of)}/AttachmentFiles('${encodeURIComponent(of.name)}')`,
  properties({ list, item, name }, { path }) {
    const url = `${path}/${list.url}/Attachments/${item.id}/${name}`;
    return {
      FileName: name,
      FileNameAsPath: { DecodedUrl: name },
      ServerRelativePath: { DecodedUrl: url },
      ServerRelativeUrl: url,
    };
  },
};
