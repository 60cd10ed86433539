export const hrPlansPath = '/hr/nye-ledere';
export const startPath = `${hrPlansPath}/start`;
export const handOverPath = `${hrPlansPath}/overdragelse`;
export const planPath = (key: string): string => `${hrPlansPath}/${key}`;
