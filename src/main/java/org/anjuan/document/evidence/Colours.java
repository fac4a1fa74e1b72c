package org.anjuan.document.evidence;

import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.jspecify.annotations.Nullable;

/** What the samples of an image mean, read so far that nothing more is asked of its document. */
sealed interface Colours {

    long MOST_OF_PROFILE = 4L << 20;
    long MOST_OF_TABLE = 1L << 16;

    /** Two states, of which one is ink. */
    record Mask() implements Colours {}

    record Plain(COSName name) implements Colours {}

    record Profile(COSStream stream, int components, byte[] content) implements Colours {}

    record Table(Colours base, int last, byte[] entries) implements Colours {}

    /** What a colour space says; none where it is not plain. */
    static Optional<Colours> read(@Nullable COSBase space) throws IOException {
        if (space instanceof COSName name) return Optional.of(new Plain(name));
        if (!(space instanceof COSArray array)) return Optional.empty();
        if (array.getObject(1) instanceof COSStream profile) return Optional.of(profile(profile));
        var base = read(array.getObject(1));
        if (base.isEmpty()
                || !(array.getObject(2) instanceof COSInteger last)
                || last.intValue() < 0
                || last.intValue() > 255) return Optional.empty();
        int most = (last.intValue() + 1) * components(array.getObject(1));
        return table(array.getObject(3))
                .map(entries ->
                        new Table(base.get(), last.intValue(), Arrays.copyOf(entries, Math.min(entries.length, most))));
    }

    private static Optional<byte[]> table(@Nullable COSBase table) throws IOException {
        if (table instanceof COSString string) return Optional.of(string.getBytes());
        return table instanceof COSStream stream ? content(stream, MOST_OF_TABLE) : Optional.empty();
    }

    /** What the stream holds; none where it cannot be read, or is more than it may be. */
    private static Optional<byte[]> content(COSStream stream, long most) {
        try {
            return Optional.of(Chain.bytes(stream, most));
        } catch (IOException | UnboundException e) {
            return Optional.empty();
        }
    }

    /** The profile, or plain colours where it is not one that archive form allows. */
    private static Colours profile(COSStream profile) {
        int components = profile.getInt(COSName.N);
        var content = content(profile, MOST_OF_PROFILE).filter(bytes -> isSound(bytes, components));
        if (content.isPresent()) return new Profile(profile, components, content.get());
        return new Plain(components == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    }

    /** How many colours a sample has; 0 where archive form does not allow the colour space, or it is not plain. */
    static int components(@Nullable COSBase space) {
        if (COSName.DEVICEGRAY.equals(space)) return 1;
        if (COSName.DEVICERGB.equals(space)) return 3;
        if (!(space instanceof COSArray array) || array.size() < 2) return 0;
        if (COSName.INDEXED.equals(array.getObject(0)))
            return array.size() == 4
                            && !(array.getObject(1) instanceof COSArray nested
                                    && COSName.INDEXED.equals(nested.getObject(0)))
                            && components(array.getObject(1)) > 0
                    ? 1
                    : 0;
        if (!COSName.ICCBASED.equals(array.getObject(0)) || !(array.getObject(1) instanceof COSStream profile))
            return 0;
        int components = profile.getInt(COSName.N);
        return components == 1 || components == 3 ? components : 0;
    }

    private static boolean isSound(byte[] content, int components) {
        try {
            var profile = ICC_Profile.getInstance(content);
            int kind = profile.getProfileClass();
            return profile.getNumComponents() == components
                    && profile.getMajorVersion() <= 4
                    && (kind == ICC_Profile.CLASS_INPUT
                            || kind == ICC_Profile.CLASS_DISPLAY
                            || kind == ICC_Profile.CLASS_OUTPUT
                            || kind == ICC_Profile.CLASS_COLORSPACECONVERSION);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
