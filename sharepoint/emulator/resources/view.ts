import { viewQueryXml, viewXml } from '#emulator/views/view-xml.ts';
import type { View } from '#emulator/store/views.ts';
import type { List } from '#emulator/store/lists.ts';
import { listPath } from './list-path.ts';
import type { EntityKind } from './resource.ts';

const path = ({ list, view }: { list: List; view: View }): string => `${listPath(list)}/Views(guid'${view.id}')`;

/** What views say of things that are not emulated (recorded). */
const sameForAll = {
  AssociatedContentTypeId: null,
  CalendarViewStyles: null,
  ColumnWidth: null,
  CustomFormatter: null,
  CustomOrder: null,
  GridLayout: null,
  ModerationType: null,
  NewDocumentTemplates: null,
  ViewType2: null,
  VisualizationInfo: null,
};

export const view: EntityKind<'view'> = {
  shape: 'entity',
  type: () => 'SP.View',
  set: () => 'SP.ApiData.Views',
  path,
  properties: ({ list, view: of }, context) => ({
    ...sameForAll,
    Aggregations: of.aggregations,
    AggregationsStatus: null,
    BaseViewId: '1',
    ContentTypeId: { StringValue: '0x' },
    DefaultView: of.isDefault,
    DefaultViewForContentType: false,
    EditorModified: false,
    Formats: null,
    Hidden: of.hidden,
    HtmlSchemaXml: viewXml(of),
    Id: of.id,
    ImageUrl: '/_layouts/15/images/generic.png',
    IncludeRootFolder: false,
    JSLink: 'clienttemplates.js',
    ListViewXml: viewXml(of),
    Method: null,
    MobileDefaultView: of.isDefault,
    MobileView: true,
    OrderedView: false,
    Paged: of.paged,
    PersonalView: of.personal,
    ReadOnlyView: false,
    RequiresClientIntegration: false,
    RowLimit: of.rowLimit,
    Scope: of.scope,
    ServerRelativeUrl: `${context.path}/${list.url}/${of.page}`,
    StyleId: null,
    TabularView: true,
    Threaded: false,
    Title: of.title,
    Toolbar: '',
    ToolbarTemplateName: null,
    ViewData: null,
    ViewJoins: null,
    ViewProjectedFields: null,
    ViewQuery: viewQueryXml(of),
    ViewType: of.type,
  }),
  links: { ViewFields: (of) => ({ kind: 'viewFields', of }) },
};

export const viewFields: EntityKind<'viewFields'> = {
  shape: 'entity',
  type: () => 'SP.ViewFieldCollection',
  set: () => 'SP.ApiData.ViewFieldCollections',
  path: (of) => `${path(of)}/ViewFields`,
  properties: ({ view: of }) => ({
    SchemaXml: of.fields.map((name) => `<FieldRef Name="${name}" />`).join(''),
    Items: of.fields,
  }),
};
