/** An address that has no room on one line parts before its host, not within its last word. Any other text as it is. */
export const MailAddress = ({ address }: { address: string }) => {
  const [name, host] = address.split('@');
  if (host === undefined) return name;
  return (
    <>
      {name}@<wbr />
      {host}
    </>
  );
};
