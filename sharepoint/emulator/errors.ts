/** A refusal in SharePoint's own words: HTTP status, the code before the comma, the exception's name, the message. */
export class SharePointError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

const client = 'Microsoft.SharePoint.Client';
const failure =
  (status: number, code: string) =>
  (message: string): SharePointError =>
    new SharePointError(status, code, message);

const argument = failure(404, '-1, System.ArgumentException');
const invalidQuery = failure(400, `-1, ${client}.InvalidClientQueryException`);
const invalidRead = failure(400, '-1, Microsoft.SharePoint.SPException');
const spException = (status: number, number: number, message: string): SharePointError =>
  new SharePointError(status, `${number}, Microsoft.SharePoint.SPException`, message);

// --- the request itself -------------------------------------------------------------------------------------------
export const badQuery = (message: string): SharePointError => invalidQuery(message);
export const badExpression = (expression: string): SharePointError =>
  invalidQuery(`The expression "${expression.slice(0, 500)}" is not valid.`);
/** More, or deeper in one another, than can be asked at once (assumed). */
export const tooComplex = (): SharePointError => invalidQuery('The query is too complex.');
export const badJson = (): SharePointError =>
  invalidQuery('Invalid JSON. A token was not recognized in the JSON content.');
export const unknownColumn = (name: string): SharePointError =>
  invalidArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);
/** The same in a question in CAML. */
export const unknownColumnInCaml = (): SharePointError =>
  spException(
    500,
    -2130575340,
    'One or more field types are not installed properly. Go to the list settings page to delete these fields.',
  );
type Column = { readonly internalName: string; readonly type: string };
export const notInFilter = ({ internalName, type }: Column, where: 'filter' | 'orderby'): SharePointError =>
  invalidRead(`The field '${internalName}' of type '${type}' cannot be used in the query ${where} expression.`);
export const unknownSelect = (name: string): SharePointError =>
  invalidRead(`The field or property '${name}' does not exist.`);
export const expandMissing = (path: string, name: string): SharePointError =>
  invalidRead(
    `The query to field '${path}' is not valid. The $select query string must specify the target fields and the $expand query string must contains ${name}.`,
  );
export const notExpandable = (name: string): SharePointError =>
  invalidRead(`The $expand query is not valid for field '${name}'.`);
export const unknownProperty = (name: string, type: string): SharePointError =>
  invalidQuery(
    `The property '${name}' does not exist on type '${type}'. Make sure to only use property names that are defined by the type.`,
  );
export const wrongType = (edmType: string): SharePointError =>
  invalidQuery(
    `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`,
  );
export const notAssignable = (said: string, expected: string): SharePointError =>
  invalidQuery(`An entry with type '${said}' was found, but it is not assignable to the expected type '${expected}'.`);
export const unresolvedType = (said: string): SharePointError =>
  invalidQuery(
    `A type named '${said}' could not be resolved by the model. When a model is available, each type name must resolve to a valid type.`,
  );
export const missingParameter = (name: string): SharePointError =>
  invalidQuery(`The parameter ${name} does not exist in method.`);
/** A change that was sent as a bare POST: its properties are taken for the arguments of what found the thing. */
export const noSuchParameter = (name: string, method: string): SharePointError =>
  invalidQuery(`The parameter ${name} does not exist in method ${method}.`);
export const invalidArgument = (message = 'Value does not fall within the expected range.'): SharePointError =>
  failure(400, '-2147024809, System.ArgumentException')(message);
export const tooLarge = (): SharePointError =>
  failure(413, `-1, ${client}.InvalidClientQueryException`)('The request message is too big.');

/** Nothing was written. SharePoint's own limit is the site's quota, whose words these are not (assumed). */
export const diskFull = (): SharePointError =>
  failure(507, '-2147024784, System.IO.IOException')('There is not enough space on the disk.');
/** Two writes at the same moment, of which SharePoint takes one (assumed: the words are those of its pages). */
export const saveConflict = (): SharePointError =>
  spException(
    409,
    -2130575305,
    'Save Conflict.\n\nYour changes conflict with those made concurrently by another user.',
  );

/** The emulator's own refusal: rather loud than a made-up answer. */
export const notEmulated = (method: string, route: string): SharePointError =>
  failure(501, '-1, NotEmulated')(`${method} ${route} is not emulated. See sharepoint/emulator/README.md.`);

// --- rights -------------------------------------------------------------------------------------------------------
export const accessDenied = (): SharePointError =>
  failure(
    403,
    '-2147024891, System.UnauthorizedAccessException',
  )('Access denied. You do not have permission to perform this action or access this resource.');

// --- webs ---------------------------------------------------------------------------------------------------------
export const webTaken = (url: string): SharePointError =>
  spException(500, -2147024713, `The Web site address "${url}" is already in use.`);
export const webHasSubwebs = (url: string): SharePointError =>
  spException(
    500,
    -2130575203,
    `There was a problem deleting the site "${url}": sites that have subsites cannot be deleted. Please try deleting the subsites first.`,
  );

// --- lists, fields, views -----------------------------------------------------------------------------------------
export const noListTitled = (title: string, siteUrl: string): SharePointError =>
  argument(`List '${title}' does not exist at site with URL '${siteUrl}'.`);
export const noList = (): SharePointError =>
  spException(
    404,
    -2130575322,
    'List does not exist.\n\nThe page you selected contains a list that does not exist.  It may have been deleted by another user.',
  );
export const noFile = (): SharePointError =>
  failure(404, '-2147024894, System.IO.FileNotFoundException')('File Not Found.');
export const listTitleTaken = (): SharePointError =>
  spException(
    500,
    -2130575342,
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site.  Please choose another title.',
  );
export const titleTooLong = (): SharePointError =>
  invalidArgument('Specified argument was out of the range of valid values.\r\nParameter name: Title');
export const outsideWeb = (): SharePointError =>
  invalidArgument('Server relative urls must start with SPWeb.ServerRelativeUrl');
export const noSuchFile = (url: string): SharePointError =>
  spException(404, -2130575338, `The file ${url} does not exist.`);
export const noField = (name: string, place = ''): SharePointError =>
  invalidArgument(`Column '${name}' does not exist. It may have been deleted by another user.  ${place}`.trimEnd());
export const noContentType = (): SharePointError => argument('The specified content type does not exist.');
export const contentTypeTaken = (name: string): SharePointError =>
  spException(500, -2146232832, `A content type with the name "${name}" already exists.`);
export const noFieldById = (id: string, place: string): SharePointError =>
  invalidArgument(`Invalid field name. {${id}}  ${place}`);
export const fieldTaken = (): SharePointError =>
  spException(
    500,
    -2130575350,
    'A duplicate name was found. Please choose another name for this column and try again.',
  );
export const notIndexable = (name: string): SharePointError =>
  spException(400, -2130575214, `The column '${name}' cannot be indexed or keep its values unique.`);
export const valuesNotUnique = (): SharePointError =>
  spException(400, -2130575168, 'The column contains duplicate values and cannot be made to enforce unique values.');
export const noView = (): SharePointError => invalidArgument('The specified view is invalid.');
export const badFormula = (): SharePointError =>
  spException(400, -2130575265, 'The formula contains a syntax error or is not supported.');

// --- items --------------------------------------------------------------------------------------------------------
export const noItem = (): SharePointError =>
  failure(
    404,
    '-2130575338, System.ArgumentException',
  )('Item does not exist. It may have been deleted by another user.');
export const etagMismatch = (asked: string, actual: string): SharePointError =>
  failure(
    412,
    `-1, ${client}.ClientServiceException`,
  )(`The request ETag value '${asked}' does not match the object's ETag value '${actual}'.`);
export const duplicateValues = (field: string): SharePointError =>
  failure(
    500,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
  )(
    `The list item could not be added or updated because duplicate values were found in the following field(s) in the list: [${field}].`,
  );
export const listValidationFailed = (message: string): SharePointError =>
  failure(
    500,
    '-2130575162, Microsoft.SharePoint.SPListDataValidationException',
  )(message || 'List data validation failed.');
export const fieldValidationFailed = (message: string): SharePointError =>
  failure(
    500,
    '-2130575163, Microsoft.SharePoint.SPFieldValidationException',
  )(message || 'Field data validation failed.');
export const invalidValue = (kind: string): SharePointError =>
  spException(
    400,
    -2130575155,
    `Invalid ${kind} value.\n\nA ${kind} field contains invalid data. Please check the value and try again.`,
  );
export const overThreshold = (): SharePointError =>
  failure(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
  )('The attempted operation is prohibited because it exceeds the list view threshold.');
export const attachmentsDisabled = (): SharePointError =>
  spException(400, -2130246209, 'This functionality is unavailable for this list: attachments are disabled.');

export const fileTaken = (name: string): SharePointError =>
  spException(
    400,
    -2130575257,
    `A file or folder with the name ${name} already exists. It was last modified by another user or by you.`,
  );
export const badFileName = (): SharePointError =>
  spException(400, -2130575245, 'The file or folder name contains characters that are not permitted.');
export const folderNotEmpty = (): SharePointError => spException(400, -2147024751, 'The folder is not empty.');
export const notALibrary = (): SharePointError =>
  invalidArgument('To add an item to a list that is no document library, use its items.');
export const rowsAreFiles = (): SharePointError =>
  invalidArgument('To add an item to a document library, use SPFileCollection.Add()');
export const noRecycled = (): SharePointError =>
  argument(
    'The item that you are attempting to access is not in the Recycle Bin. It may have been restored or deleted.',
  );

// --- drafts and check-out -----------------------------------------------------------------------------------------
export const checkedOutByOther = (login: string): SharePointError =>
  failure(
    423,
    '-2130575306, Microsoft.SharePoint.SPFileCheckOutException',
  )(`The file is checked out for editing by ${login}.`);
export const notCheckedOut = (): SharePointError =>
  spException(
    400,
    -2147024738,
    'The file is not checked out. You must first check out this document before making changes.',
  );
export const invalidState = (): SharePointError =>
  failure(
    400,
    '-2146233079, System.InvalidOperationException',
  )('Operation is not valid due to the current state of the object.');
export const moderationNotAvailable = (): SharePointError =>
  invalidArgument('Content approval is not available for a list with unique columns.');
export const noVersion = (): SharePointError => argument('The version does not exist.');

// --- people -------------------------------------------------------------------------------------------------------
export const noUser = (name: string): SharePointError =>
  spException(400, -2146232832, `The specified user ${name} could not be found.`);
export const noUserInCollection = (): SharePointError => spException(404, -2146232832, 'User cannot be found.');
/** `web/getUserById` says the same by another status (recorded). */
export const noUserWithId = (): SharePointError => spException(500, -2146232832, 'User cannot be found.');
export const noGroup = (): SharePointError => spException(404, -2146232832, 'Group cannot be found.');
export const groupTaken = (): SharePointError =>
  spException(500, -2130575293, 'The specified name is already in use. Please try again with a new name.');
export const noRoleDefinition = (name: string | number): SharePointError =>
  argument(`Can not find the permission level: ${name}.`);
export const noRoleAssignment = (id: number): SharePointError => argument(`Can not find the principal with id: ${id}.`);
export const notUnique = (): SharePointError =>
  failure(
    400,
    '-2146233079, System.InvalidOperationException',
  )('This operation is not allowed on an object that inherits permissions.');
