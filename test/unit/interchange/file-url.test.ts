import { fileUrl, pathOfUrl } from "../../../shared/interchange/file-url";

describe("a media path in a timeline", () => {
  it.each([
    ["/Volumes/Media/a b/ü 100%.mov", "file://localhost/Volumes/Media/a%20b/%C3%BC%20100%25.mov"],
    ["D:/media/a#1.mov", "file://localhost/D:/media/a%231.mov"],
    ["//server/share/a.mov", "file://server/share/a.mov"],
    ["clips/a?.mov", "clips/a%3F.mov"],
    ["https://example.com/a%20b.mov", "https://example.com/a%20b.mov"],
  ])("%s is written as %s and read back", (path, url) => {
    expect(fileUrl(path, "localhost")).toBe(url);
    expect(pathOfUrl(url)).toBe(path);
  });

  it("is read as programs write it: Premiere's escaped drive, backslashes, no host, broken escapes", () => {
    expect(pathOfUrl("file://localhost/D%3a/media/a.mov")).toBe("D:/media/a.mov");
    expect(pathOfUrl("file:///a%20b.mov")).toBe("/a b.mov");
    expect(pathOfUrl("file:///100%.mov")).toBe("/100%.mov");
    expect(pathOfUrl("file:///%E0%A4%A.mov")).toBe("/%E0%A4%A.mov");
    expect(fileUrl("D:\\media\\a.mov", "")).toBe("file:///D:/media/a.mov");
  });
});
